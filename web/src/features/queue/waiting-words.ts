const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Urgency = 'calm' | 'soon' | 'late';

/** Amber after four hours without an answer, red after a day. */
export function waitingUrgency(waitedMs: number): Urgency {
  if (waitedMs >= DAY) return 'late';
  return waitedMs >= 4 * HOUR ? 'soon' : 'calm';
}

/** A span in its largest whole unit: "< 1 min", "12 min", "3 h", "2 d". */
export function waitingWords(waitedMs: number): string {
  if (waitedMs < MINUTE) return '< 1 min';
  if (waitedMs < HOUR) return `${Math.floor(waitedMs / MINUTE)} min`;
  if (waitedMs < DAY) return `${Math.floor(waitedMs / HOUR)} h`;
  return `${Math.floor(waitedMs / DAY)} d`;
}
