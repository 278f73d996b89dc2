import { expect, it } from 'vitest';
import { backoff } from './backoff.ts';

it('waits twice as long each time, up to eight seconds', () => {
  const waits = [0, 1, 2, 3, 10].map((attempt) => backoff(attempt, () => 1));
  expect(waits).toEqual([250, 500, 1_000, 2_000, 8_000]);
});

it('spreads clients over the second half of the wait', () => {
  expect(backoff(2, () => 0)).toBe(500);
  expect(backoff(2, () => 0.5)).toBe(750);
});
