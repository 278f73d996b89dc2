import { describe, expect, it } from 'vitest';
import { exactTime, relativeTime } from './words.ts';

const now = new Date(2026, 2, 12, 14, 0, 0);
const words = (...parts: [number, number, number, number?, number?, number?]) =>
  relativeTime(new Date(...parts), now.getTime());

describe('a moment in words', () => {
  it('is just now within a minute, and for a clock that is ahead', () => {
    expect(words(2026, 2, 12, 13, 59, 30)).toBe('just now');
    expect(words(2026, 2, 12, 14, 5)).toBe('just now');
  });

  it('counts minutes, then hours', () => {
    expect(words(2026, 2, 12, 13, 56)).toBe('4 min ago');
    expect(words(2026, 2, 12, 13, 0)).toBe('1 h ago');
    expect(words(2026, 2, 12, 2, 0)).toBe('12 h ago');
  });

  it('speaks of days by the calendar', () => {
    expect(words(2026, 2, 11, 23, 0)).toBe('yesterday');
    expect(words(2026, 2, 7, 23, 0)).toBe('5 days ago');
  });

  it('does not call a moment of two hours ago yesterday after midnight', () => {
    const early = new Date(2026, 2, 12, 1, 0).getTime();
    expect(relativeTime(new Date(2026, 2, 11, 23, 0), early)).toBe('2 h ago');
  });

  it('gives the date beyond a week, with the year when it is another', () => {
    expect(words(2026, 1, 3)).toBe('3 Feb');
    expect(words(2024, 1, 3)).toBe('3 Feb 2024');
  });

  it('is exact on demand', () => {
    expect(exactTime(new Date(2026, 2, 12, 10, 42, 7))).toBe('Thursday, 12 March 2026 at 10:42:07');
  });
});
