import type { Clock } from './reader-zone.ts';

const DAY_MS = 86_400_000;

/** Whether it is a day such as 2026-03-15, that there is. */
export function isDay(text: string): boolean {
  return midnightOf(text) !== null;
}

/** The first moment of a day such as 2026-03-15, or of one some days after it, by a clock; null for what is no day. */
export function startOfDay(day: string, daysLater: number, clock: Clock): Date | null {
  const midnight = midnightOf(day);
  return midnight === null ? null : new Date(firstMomentFrom(midnight + daysLater * DAY_MS, clock));
}

/** In UTC, in milliseconds since 1970. */
function midnightOf(day: string): number | null {
  const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const midnight = Date.UTC(year, month - 1, date);
  return new Date(midnight).toISOString().startsWith(day) ? midnight : null;
}

/** The first moment at which a clock shows a time such as 2026-03-15T20:00; null for what is none. */
export function momentOf(time: string, clock: Clock): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(time)) return null;
  const shown = Date.parse(`${time}Z`);
  return Number.isNaN(shown) ? null : new Date(firstMomentFrom(shown, clock));
}

/**
 * When the clock first shows this or, where clocks go forward over it, what comes next; in UTC, in milliseconds since 1970.
 * Around a change of clocks there are two offsets to try, and the earlier of the moments may still be the evening before.
 */
function firstMomentFrom(shown: number, clock: Clock): number {
  const moments = [shown - DAY_MS, shown + DAY_MS].map((at) => shown - (clock(at) - at));
  const earlier = Math.min(...moments);
  return clock(earlier) >= shown ? earlier : Math.max(...moments);
}
