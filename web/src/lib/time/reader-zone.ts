import { useSyncExternalStore } from 'react';

let zone: string | null = null;
let clock: Intl.DateTimeFormat | undefined;
const listeners = new Set<() => void>();

/** In which IANA zone times are shown from now on; null is that of the browser, and so is one it does not know. */
export function setReaderZone(name: string | null): void {
  if (name === zone) return;
  zone = name;
  clock = name === null ? undefined : clockOf(name);
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

/** The zone that the browser's own clock is in. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The moment as date-fns has to get it: a date whose local fields are what a clock in the reader's zone shows. In the one
 * hour of a year that the browser's own zone skips, it is an hour late.
 */
export function inReaderZone(at: Date | number): Date {
  const date = new Date(at);
  if (!clock) return date;
  const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, ...rest] = units.map((unit) => parts.get(unit) ?? 0);
  const [day = 1, hour = 0, minute = 0, second = 0] = rest;
  return new Date(year, month - 1, day, hour, minute, second, date.getMilliseconds());
}

const units = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

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
