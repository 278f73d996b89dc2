import { useSyncExternalStore } from 'react';

/**
 * What a clock shows at a moment in milliseconds since 1970, in milliseconds as though it were in UTC: clocks differ by days
 * and hours of one length.
 */
export type Clock = (at: number) => number;

let zone: string | null = null;
let clock: Intl.DateTimeFormat | undefined;
let shown: Clock = browserClock;
const listeners = new Set<() => void>();

/** In which IANA zone times are shown from now on; null is that of the browser, and so is one it does not know. */
export function setReaderZone(name: string | null): void {
  if (name === zone) return;
  zone = name;
  clock = name === null ? undefined : clockOf(name);
  shown = clock ? clockIn(clock) : browserClock;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's zone; whoever shows a time shows it anew when it is another. */
export function useReaderZone(): string | null {
  return useSyncExternalStore(subscribe, () => zone);
}

/** The clock of the reader's zone: the same function for as long as it is the same zone. */
export const readerClock = (): Clock => shown;

/** The same; whoever reckons with it does so anew when it is another. */
export function useReaderClock(): Clock {
  return useSyncExternalStore(subscribe, readerClock);
}

/** The zone that the browser's own clock is in. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that times are shown in, as the API takes it. */
export const readerZone = (): string => clock?.resolvedOptions().timeZone ?? browserZone();

function browserClock(at: number): number {
  return at - new Date(at).getTimezoneOffset() * 60_000;
}

function clockIn(format: Intl.DateTimeFormat): Clock {
  return (at) => {
    const date = new Date(at);
    const [year, month, day, hour, minute, second] = fieldsOf(format, date);
    return Date.UTC(year, month - 1, day, hour, minute, second, date.getUTCMilliseconds());
  };
}

/**
 * The moment as date-fns has to get it: a date whose local fields are what a clock in the reader's zone shows. In the one
 * hour of a year that the browser's own zone skips, it is an hour late.
 */
export function inReaderZone(at: Date | number): Date {
  const date = new Date(at);
  if (!clock) return date;
  const [year, month, day, hour, minute, second] = fieldsOf(clock, date);
  return new Date(year, month - 1, day, hour, minute, second, date.getMilliseconds());
}

type Fields = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function fieldsOf(shown: Intl.DateTimeFormat, date: Date): Fields {
  const parts = new Map(shown.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const field = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return [field('year'), field('month'), field('day'), field('hour'), field('minute'), field('second')];
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const two = '2-digit' as const;
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  } catch {
    return undefined;
  }
}
