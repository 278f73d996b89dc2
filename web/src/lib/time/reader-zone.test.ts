import { format } from 'date-fns';
import { afterEach, expect, it } from 'vitest';
import { inReaderZone, setReaderZone } from './reader-zone.ts';
import { exactTime, relativeTime } from './words.ts';

afterEach(() => setReaderZone(null));

const noon = new Date('2026-11-22T12:00:07Z');
const clockTime = () => format(inReaderZone(noon), 'yyyy-MM-dd HH:mm:ss');

it.each([
  ['Asia/Tokyo', '2026-11-22 21:00:07'],
  ['America/New_York', '2026-11-22 07:00:07'],
  ['Asia/Kathmandu', '2026-11-22 17:45:07'],
  ['Pacific/Kiritimati', '2026-11-23 02:00:07'],
])('shows the clock of %s', (zone, time) => {
  setReaderZone(zone);
  expect(clockTime()).toBe(time);
});

it('shows the browser’s clock without one, and for one that the browser does not know', () => {
  const own = format(noon, 'yyyy-MM-dd HH:mm:ss');
  expect(clockTime()).toBe(own);
  setReaderZone('Mars/Olympus');
  expect(clockTime()).toBe(own);
});

it('reaches the words for times, whose days are the reader’s', () => {
  setReaderZone('Pacific/Kiritimati');
  expect(exactTime(noon)).toBe('Monday, 23 November 2026 at 02:00:07');
  expect(relativeTime(noon, Date.parse('2026-11-23T11:00:00Z'))).toBe('yesterday');
  setReaderZone('UTC');
  expect(relativeTime(noon, Date.parse('2026-11-22T23:00:00Z'))).toBe('10 h ago');
});
