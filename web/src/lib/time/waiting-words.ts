const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Urgency = 'calm' | 'soon' | 'late';

/** In milliseconds, how long somebody may wait before it is urgent. */
export interface Patience {
  readonly soon: number;
  readonly late: number;
}

/** Without an answer on a ticket. */
export const ticketPatience: Patience = { soon: 4 * HOUR, late: DAY };

/** In a chat, which becomes a ticket after ten minutes. */
export const chatPatience: Patience = { soon: 3 * MINUTE, late: 7 * MINUTE };

export function waitingUrgency(waitedMs: number, { soon, late }: Patience): Urgency {
  if (waitedMs >= late) return 'late';
  return waitedMs >= soon ? 'soon' : 'calm';
}

/** A span in its largest whole unit: "< 1 min", "12 min", "3 h", "2 d". */
export function waitingWords(waitedMs: number): string {
  if (waitedMs < MINUTE) return '< 1 min';
  if (waitedMs < HOUR) return `${Math.floor(waitedMs / MINUTE)} min`;
  if (waitedMs < DAY) return `${Math.floor(waitedMs / HOUR)} h`;
  return `${Math.floor(waitedMs / DAY)} d`;
}
