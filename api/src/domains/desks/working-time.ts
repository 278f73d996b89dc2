import { Temporal } from 'temporal-polyfill';
import { type WorkingHours, weekdays } from './settings.ts';

/** What of a desk's hours time is counted by. */
export type OpeningHours = Pick<WorkingHours, 'timeZone' | 'week' | 'holidays'>;

/** A time at which the team works, from the one moment until just before the other, in milliseconds since 1970. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** What lies further away than this is never reached: no walk over the days is longer. In days. */
const horizon = 100 * 366;

/**
 * When the team works next: `at` itself where it is working then. Null for a desk that never opens.
 *
 * Clock times are those of the desk's time zone, so a day that daylight saving lengthens is longer for the team too. A time
 * that the clock shows twice is the first of the two; one that it skips is the moment of the skip.
 */
export function nextOpenMoment(hours: OpeningHours, at: Date): Date | null {
  for (const { from, until } of stretchesFrom(hours, at.getTime())) {
    if (until > at.getTime()) return new Date(Math.max(from, at.getTime()));
  }
  return null;
}

/** When the stretch ends in which the team works at `at`; null where it doesn't work then. */
export function openUntil(hours: OpeningHours, at: Date): Date | null {
  for (const { from, until } of stretchesFrom(hours, at.getTime())) {
    if (from > at.getTime()) return null;
    if (until > at.getTime()) return new Date(until);
  }
  return null;
}

/** How long the team works between two moments, in minutes to the millisecond; 0 where `to` is not after `from`. */
export function workingMinutesBetween(hours: OpeningHours, from: Date, to: Date): number {
  let worked = 0;
  for (const stretch of stretchesFrom(hours, from.getTime())) {
    if (stretch.from >= to.getTime()) break;
    worked += Math.max(0, Math.min(stretch.until, to.getTime()) - Math.max(stretch.from, from.getTime()));
  }
  return worked / minute;
}

/**
 * When the team will have worked so many minutes after a moment: the first moment of which that is true. Null where that is
 * never, or in more than a hundred years.
 */
export function addWorkingMinutes(hours: OpeningHours, from: Date, minutes: number): Date | null {
  let left = minutes * minute;
  if (left <= 0) return from;
  for (const stretch of stretchesFrom(hours, from.getTime())) {
    const begins = Math.max(stretch.from, from.getTime());
    const worked = Math.max(0, stretch.until - begins);
    if (worked >= left) return new Date(Math.round(begins + left));
    left -= worked;
  }
  return null;
}

/** Every stretch that ends on the local day of `at` or later, in order and apart, as far as the horizon. */
function* stretchesFrom({ timeZone, week, holidays }: OpeningHours, at: number): Generator<Stretch> {
  if (week.length === 0) return;
  const closedDays = new Set(holidays.map((date) => Date.parse(date) / day));
  const byWeekday = weekdays.map((weekday) => minutesOf(week.filter((open) => open.weekday === weekday)));
  const clock = new ZoneClock(timeZone, at);
  const first = clock.dayOf(at);
  for (let date = first; date < first + horizon; date += 1) {
    // 1970 began on a Thursday.
    const open = byWeekday[(((date + 3) % 7) + 7) % 7];
    if (!open || closedDays.has(date)) continue;
    for (const { from, until } of open) {
      const stretch = { from: clock.momentOf(date, from), until: clock.momentOf(date, until) };
      if (stretch.until > stretch.from) yield stretch;
    }
  }
}

/** A weekday's openings as minutes after midnight: in order, and as one where they touch or overlap. */
function minutesOf(openings: readonly { readonly opens: string; readonly closes: string }[]): Stretch[] {
  const sorted = openings
    .map(({ opens, closes }) => ({ from: minuteOf(opens), until: minuteOf(closes) }))
    .sort((a, b) => a.from - b.from);
  const apart: Stretch[] = [];
  for (const next of sorted) {
    const last = apart.at(-1);
    if (last && next.from <= last.until) {
      apart[apart.length - 1] = { from: last.from, until: Math.max(last.until, next.until) };
    } else apart.push(next);
  }
  return apart;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * The clock of a time zone, for days that are asked about in order. Between two changes of the clock a local time is a sum,
 * so that years cost as little as days; only a day on which it changes is looked up.
 */
class ZoneClock {
  readonly #timeZone: string;
  #offset = 0;
  /** Moments between which the offset holds. */
  #since = 0;
  #until = 0;

  constructor(timeZone: string, at: number) {
    this.#timeZone = timeZone;
    this.#enter(at);
  }

  /** The local date of a moment, in days since 1970. */
  dayOf(at: number): number {
    if (at < this.#since || at >= this.#until) this.#enter(at);
    return Math.floor((at + this.#offset) / day);
  }

  /** When the clock shows so many minutes after midnight on a date. */
  momentOf(date: number, minutes: number): number {
    const local = date * day + minutes * minute;
    const moment = local - this.#offset;
    // A day beside a change is looked up: its other side may show the same time once more, or not at all.
    if (moment - day >= this.#since && moment + day < this.#until) return moment;
    const found = this.#lookUp(local);
    this.#enter(found);
    return found;
  }

  #enter(at: number): void {
    const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.#timeZone);
    this.#offset = zoned.offsetNanoseconds / 1e6;
    // The change of this very moment is the beginning of what holds now.
    const after = zoned.add({ nanoseconds: 1 });
    this.#since = after.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
    this.#until = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  }

  #lookUp(local: number): number {
    const shown = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
    const first = shown.toZonedDateTime(this.#timeZone, { disambiguation: 'earlier' });
    if (first.toPlainDateTime().equals(shown)) return first.epochMilliseconds;
    // The clock skips it: "earlier" lies before the skip by as much as the skip is long.
    return first.getTimeZoneTransition('next')?.epochMilliseconds ?? first.epochMilliseconds;
  }
}
