import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayWords, exactTime, relativeTime } from './words.ts';

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

describe('a day in words', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is near by name, and further away by weekday and date', () => {
    const day = (...parts: [number, number, number, number?, number?]) => dayWords(new Date(...parts), now.getTime());
    expect(day(2026, 2, 12)).toBe('Today');
    expect(day(2026, 2, 11, 23, 59)).toBe('Yesterday');
    expect(day(2026, 2, 10, 23, 59)).toBe('Tuesday 10 March');
    expect(day(2025, 10, 16)).toBe('Sunday 16 November 2025');
  });

  it('changes at the reader’s midnight, wherever they are', () => {
    const message = new Date('2026-03-11T23:30:00Z');
    const soon = Date.parse('2026-03-12T00:30:00Z');
    vi.stubEnv('TZ', 'UTC');
    expect(dayWords(message, soon)).toBe('Yesterday');
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(dayWords(message, soon)).toBe('Today');
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(dayWords(message, soon)).toBe('Today');
    expect(dayWords(message, Date.parse('2026-03-12T11:00:00Z'))).toBe('Yesterday');
  });

  it('is the day before also over a day of 23 or of 25 hours', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    // Clocks go forward on 29 March and back on 25 October 2026.
    expect(dayWords(new Date(2026, 2, 28, 23, 59), new Date(2026, 2, 29, 23, 59).getTime())).toBe('Yesterday');
    expect(dayWords(new Date(2026, 2, 29, 0, 1), new Date(2026, 2, 30, 0, 0).getTime())).toBe('Yesterday');
    expect(dayWords(new Date(2026, 9, 25, 0, 0), new Date(2026, 9, 25, 23, 59).getTime())).toBe('Today');
    expect(dayWords(new Date(2026, 9, 24, 23, 59), new Date(2026, 9, 26, 0, 0).getTime())).toBe('Saturday 24 October');
  });

  it('is today for a clock that is ahead', () => {
    expect(dayWords(new Date(2026, 2, 13, 0, 1), now.getTime())).toBe('Today');
  });
});
