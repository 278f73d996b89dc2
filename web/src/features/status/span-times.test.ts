import { expect, it } from 'vitest';
import type { Clock } from '@/lib/time/reader-zone.ts';
import { fieldTime, spanTimes } from './span-times.ts';

const twoHoursAhead: Clock = (at) => at + 2 * 60 * 60 * 1000;

it('gives a span as it was shown, by the reader’s clock', () => {
  const times = { startsAt: '2026-07-01T20:30:00.000Z', endsAt: '2026-07-01T23:00:00.000Z' };
  const start = fieldTime(times.startsAt, twoHoursAhead);
  const end = fieldTime(times.endsAt, twoHoursAhead);
  expect([start, end]).toEqual(['2026-07-01T22:30', '2026-07-02T01:00']);
  expect(spanTimes({ start, end }, twoHoursAhead)).toEqual({ ok: true, times });
});

it('says what is missing', () => {
  const words = 'Choose a day and a time.';
  expect(spanTimes({ start: '', end: '' }, twoHoursAhead)).toEqual({
    ok: false,
    missing: { startsAt: words, endsAt: words },
  });
  expect(spanTimes({ start: '2026-07-01T22:30', end: '' }, twoHoursAhead)).toEqual({
    ok: false,
    missing: { endsAt: words },
  });
});
