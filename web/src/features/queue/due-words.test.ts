import { describe, expect, it } from 'vitest';
import { dueUrgency, dueWords, nextTarget } from './due-words.ts';

const now = Date.parse('2026-11-16T10:00:00Z');

describe('what is due', () => {
  it.each([
    ['2026-11-16T13:00:00Z', 'due in 3 h', 'calm'],
    ['2026-11-16T10:59:59Z', 'due in 59 min', 'soon'],
    ['2026-11-16T10:00:00Z', 'due in < 1 min', 'soon'],
    ['2026-11-16T09:59:59Z', '< 1 min overdue', 'late'],
    ['2026-11-14T09:00:00Z', '2 d overdue', 'late'],
  ])('at %s is %s', (at, words, urgency) => {
    expect([dueWords(at, now), dueUrgency(at, now)]).toEqual([words, urgency]);
  });

  it('is the first response until there is one, and then the resolution', () => {
    const [first, last] = ['2026-11-16T11:00:00Z', '2026-11-18T11:00:00Z'];
    expect(nextTarget({ dueAt: first, firstResponseDueAt: first })).toBe('First response');
    expect(nextTarget({ dueAt: last, firstResponseDueAt: first, firstResponseAt: first })).toBe('Resolution');
    expect(nextTarget({ dueAt: last })).toBe('Resolution');
  });
});
