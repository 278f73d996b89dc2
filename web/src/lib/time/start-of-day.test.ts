import { afterEach, expect, it, vi } from 'vitest';
import { readerClock, setReaderZone } from './reader-zone.ts';
import { isDay, momentOf, startOfDay } from './start-of-day.ts';

afterEach(() => {
  setReaderZone(null);
  vi.unstubAllEnvs();
});

const startIn = (zone: string, day: string, daysLater = 0) => {
  setReaderZone(zone);
  return startOfDay(day, daysLater, readerClock())?.toISOString();
};

it('is midnight of the zone that the reader has chosen, wherever their browser is', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(startIn('Australia/Adelaide', '2026-07-15')).toBe('2026-07-14T14:30:00.000Z');
  expect(startIn('Australia/Adelaide', '2026-01-15')).toBe('2026-01-14T13:30:00.000Z');
});

it('is that of the browser where none is chosen', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(startOfDay('2026-03-08', 0, readerClock())?.toISOString()).toBe('2026-03-08T05:00:00.000Z');
  expect(startOfDay('2026-03-08', 1, readerClock())?.toISOString()).toBe('2026-03-09T04:00:00.000Z');
});

it('makes days of 23 and of 25 hours where clocks change', () => {
  expect(startIn('Australia/Adelaide', '2026-10-04')).toBe('2026-10-03T14:30:00.000Z');
  expect(startIn('Australia/Adelaide', '2026-10-04', 1)).toBe('2026-10-04T13:30:00.000Z');
  expect(startIn('Australia/Adelaide', '2026-04-05')).toBe('2026-04-04T13:30:00.000Z');
  expect(startIn('Australia/Adelaide', '2026-04-05', 1)).toBe('2026-04-05T14:30:00.000Z');
});

it.each([
  ['goes forward over midnight', 'America/Santiago', '2024-09-08', '2024-09-08T04:00:00.000Z'],
  ['goes back to the day before', 'America/Santiago', '2024-04-07', '2024-04-07T04:00:00.000Z'],
  ['shows midnight twice', 'America/Havana', '2024-11-03', '2024-11-03T04:00:00.000Z'],
])('is the first moment of the day where the clock %s', (_, zone, day, start) => {
  expect(startIn(zone, day)).toBe(start);
});

it('is null for what is no day', () => {
  const days = ['2026-02-30', '2026-13-01', 'today'];
  expect(days.map((day) => startOfDay(day, 0, readerClock()))).toEqual([null, null, null]);
  expect([...days, '2028-02-29'].map(isDay)).toEqual([false, false, false, true]);
});

it('is a moment at which the clock shows a time', () => {
  setReaderZone('Europe/Berlin');
  const moments = ['2026-07-01T20:30', '2026-12-01T20:30', '2026-03-29T02:30', '2026-12-01', '2026-13-01T20:30'];
  expect(moments.map((time) => momentOf(time, readerClock())?.toISOString() ?? null)).toEqual([
    '2026-07-01T18:30:00.000Z',
    '2026-12-01T19:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    null,
    null,
  ]);
});
