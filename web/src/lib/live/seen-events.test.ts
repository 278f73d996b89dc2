import { expect, it } from 'vitest';
import { createSeenEvents } from './seen-events.ts';

it('tells an event that comes again from a new one', () => {
  const seen = createSeenEvents();
  expect([seen.isNew('1'), seen.isNew('2'), seen.isNew('1')]).toEqual([true, true, false]);
});

it('forgets the oldest beyond its bound', () => {
  const seen = createSeenEvents(2);
  for (const id of ['1', '2', '3']) seen.isNew(id);
  expect([seen.isNew('3'), seen.isNew('2'), seen.isNew('1')]).toEqual([false, false, true]);
});
