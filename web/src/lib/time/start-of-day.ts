import { readerClock } from './reader-zone.ts';

const DAY_MS = 86_400_000;

/**
 * The first moment of a day such as 2026-03-15, or of one some days after it, in the reader's time zone; null for what is no
 * day.
 */
export function startOfDay(day: string, daysLater: number): Date | null {
  const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  if (!new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(day)) return null;
  return new Date(firstMomentFrom(Date.UTC(year, month - 1, date + daysLater)));
}

/**
 * When the reader's clock first shows this midnight or, where clocks go forward over it, what comes next. Around a change of
 * clocks there are two offsets to try, and the earlier of the moments may still be the evening before.
 */
function firstMomentFrom(midnight: number): number {
  const moments = [midnight - DAY_MS, midnight + DAY_MS].map((at) => midnight - (readerClock(at) - at));
  const earlier = Math.min(...moments);
  return readerClock(earlier) >= midnight ? earlier : Math.max(...moments);
}
