import { expect, it } from 'vitest';
import { historyDays, historyDayWords, uptimeWords } from './history-days.ts';

const history = {
  firstDay: '2026-10-23',
  lastDay: '2026-10-26',
  knownSince: '2026-10-24',
  troubledDays: [{ date: '2026-10-25', worst: 'PARTIAL_OUTAGE' as const, outageSeconds: 7_500 }],
};

it('has a day for each of the calendar, also where clocks change', () => {
  expect(historyDays(history)).toEqual([
    { date: '2026-10-23', health: null, outageSeconds: 0 },
    { date: '2026-10-24', health: 'OPERATIONAL', outageSeconds: 0 },
    { date: '2026-10-25', health: 'PARTIAL_OUTAGE', outageSeconds: 7_500 },
    { date: '2026-10-26', health: 'OPERATIONAL', outageSeconds: 0 },
  ]);
});

it('says each day in words', () => {
  expect(historyDays(history).map(historyDayWords)).toEqual([
    'Fri 23 October: not listed yet',
    'Sat 24 October: Operational',
    'Sun 25 October: Partial outage, out for 2 h 5 min',
    'Mon 26 October: Operational',
  ]);
});

it.each([
  [1, '100 %'],
  [0.99999, '99.99 %'],
  [0.985, '98.50 %'],
])('says an uptime of %d as %s', (uptime, words) => expect(uptimeWords(uptime)).toBe(words));
