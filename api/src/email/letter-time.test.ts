import { expect, test } from 'vitest';
import { letterTime } from './letter-time.ts';

const moment = new Date('2026-07-06T22:30:00Z');

test.each([
  ['Europe/Berlin', 'Tuesday 7 July 2026 at 00:30 (Europe/Berlin, GMT+2)'],
  ['America/New_York', 'Monday 6 July 2026 at 18:30 (America/New_York, GMT-4)'],
  ['Asia/Kathmandu', 'Tuesday 7 July 2026 at 04:15 (Asia/Kathmandu, GMT+5:45)'],
  ['UTC', 'Monday 6 July 2026 at 22:30 (UTC)'],
])('a moment is said in %s, and the zone is named', (zone, words) => {
  expect(letterTime(moment, zone)).toBe(words);
});
