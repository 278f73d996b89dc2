import { expect, it } from 'vitest';
import { countdownWords } from './countdown-words.ts';

it.each([
  [1, '1 second'],
  [99, '99 seconds'],
  [100, '2 minutes'],
  [3_600, '60 minutes'],
  [6_000, '2 hours'],
  [43_200, '12 hours'],
])('%i seconds are %s', (seconds, words) => {
  expect(countdownWords(seconds)).toBe(words);
});
