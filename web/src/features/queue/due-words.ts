import { type Urgency, waitingWords } from '@/lib/time/waiting-words.ts';

const HOUR = 60 * 60_000;

/** What of a ticket's targets says what is due next; times are ISO 8601. */
export interface Due {
  readonly dueAt?: string | null | undefined;
  readonly firstResponseAt?: string | null | undefined;
  readonly firstResponseDueAt?: string | null | undefined;
}

/** Amber in the last hour before it is due, red from then on. `now` in milliseconds since 1970. */
export function dueUrgency(at: string, now: number): Urgency {
  const left = Date.parse(at) - now;
  if (left < 0) return 'late';
  return left < HOUR ? 'soon' : 'calm';
}

/** Such as "due in 2 h" and "2 h overdue". */
export function dueWords(at: string, now: number): string {
  const left = Date.parse(at) - now;
  return left < 0 ? `${waitingWords(-left)} overdue` : `due in ${waitingWords(left)}`;
}

/** Which of the two is due next. */
export function nextTarget({ dueAt, firstResponseAt, firstResponseDueAt }: Due): 'First response' | 'Resolution' {
  return !firstResponseAt && firstResponseDueAt === dueAt ? 'First response' : 'Resolution';
}
