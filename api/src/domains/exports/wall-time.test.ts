import { expect, test } from 'vitest';
import { isTimeZone, wallClock } from './wall-time.ts';

test('a moment is what the clock of the zone shows, summer and winter, midnight too', () => {
  const berlin = wallClock('Europe/Berlin');
  expect(berlin(new Date('2026-03-15T09:30:05.999Z'))).toBe('2026-03-15 10:30:05');
  expect(berlin(new Date('2026-07-15T22:00:00Z'))).toBe('2026-07-16 00:00:00');
  expect(wallClock('UTC')(new Date('2026-03-15T00:00:00Z'))).toBe('2026-03-15 00:00:00');
});

test('only names of zones are taken', () => {
  expect(['UTC', 'Europe/Berlin', 'Asia/Kathmandu'].every(isTimeZone)).toBe(true);
  expect(['', 'Europe/Nowhere', '+02:00', 'Berlin', '../UTC'].some(isTimeZone)).toBe(false);
});
