import { expect, it } from 'vitest';
import { endWords } from './end-words.ts';

it('says when a licence ends, has ended, or that it does not', () => {
  const now = new Date('2026-03-15T12:00:00Z');
  expect(endWords('2026-05-02T12:00:00Z', now)).toBe('Ends 2 May 2026');
  expect(endWords('2026-01-02T12:00:00Z', now)).toBe('Ended 2 Jan 2026');
  expect(endWords(null, now)).toBe('No end date');
});
