import { expect, it } from 'vitest';
import { openingWords } from './opening-words.ts';

/** A moment by the reader's own clock: 20 November 2026 is a Friday. */
const at = (day: number, hour: number) => new Date(2026, 10, day, hour);
const opening = { openUntil: at(20, 17).toISOString(), nextOpenAt: at(23, 9).toISOString() };

it.each([
  [at(20, 16), true, 'Open now until 17:00, your time.'],
  [at(20, 17), false, 'Opens Monday at 09:00, your time.'],
  [at(22, 20), false, 'Opens tomorrow at 09:00, your time.'],
  [at(23, 8), false, 'Opens today at 09:00, your time.'],
  [at(23, 9), true, 'Open now.'],
])('at %s', (now, isOpen, words) => {
  expect(openingWords(opening, now.getTime())).toEqual({ isOpen, words });
});

it('a desk that opens in weeks names the day, and one that never opens is closed', () => {
  const words = (nextOpenAt: string | null) =>
    openingWords({ openUntil: null, nextOpenAt }, at(20, 16).getTime()).words;
  expect(words(new Date(2026, 11, 28, 9).toISOString())).toBe('Opens 28 December at 09:00, your time.');
  expect(words(null)).toBe('Closed.');
});
