import { expect, it } from 'vitest';
import { minutesWords, typedMinutes } from './working-minutes.ts';

it('reads whole minutes, and leaves the rest to be refused', () => {
  expect(['', ' ', '90', '-5', '1.5', 'soon', '1e12'].map(typedMinutes)).toEqual([
    null,
    null,
    90,
    0,
    0,
    0,
    2_147_483_647,
  ]);
});

it('says minutes as hours', () => {
  expect([45, 60, 510].map(minutesWords)).toEqual(['45 min', '1 h', '8 h 30 min']);
});
