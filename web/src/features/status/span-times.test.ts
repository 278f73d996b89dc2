import { expect, it } from 'vitest';
import type { Clock } from '@/lib/time/reader-zone.ts';
import { fieldTime, movedTimes, spanTimes } from './span-times.ts';

const twoHoursAhead: Clock = (at) => at + 2 * 60 * 60 * 1000;

it('gives a span as it was shown, by the reader’s clock', () => {
  const times = { startsAt: '2026-07-01T20:30:00.000Z', endsAt: '2026-07-01T23:00:00.000Z' };
  const start = fieldTime(times.startsAt, twoHoursAhead);
  const end = fieldTime(times.endsAt, twoHoursAhead);
  expect([start, end]).toEqual(['2026-07-01T22:30', '2026-07-02T01:00']);
  expect(spanTimes({ start, end }, twoHoursAhead)).toEqual({ ok: true, times });
});

it('leaves as it was what nobody touched: an hour that the clock shows twice, and seconds', () => {
  const untilOne = Date.parse('2026-10-25T01:00:00Z');
  const berlin: Clock = (at) => at + (at < untilOne ? 2 : 1) * 60 * 60 * 1000;
  const shown = { startsAt: '2026-10-25T01:30:00.000Z', endsAt: '2026-10-25T04:00:07.000Z' };
  const start = fieldTime(shown.startsAt, berlin);
  expect(start).toBe('2026-10-25T02:30');
  const end = fieldTime(shown.endsAt, berlin);
  expect(movedTimes(shown, { start, end }, berlin)).toEqual({ ok: true, times: shown });
  expect(movedTimes(shown, { start, end: '2026-10-25T06:00' }, berlin)).toEqual({
    ok: true,
    times: { startsAt: shown.startsAt, endsAt: '2026-10-25T05:00:00.000Z' },
  });
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
