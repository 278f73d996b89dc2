import { expect, it } from 'vitest';
import { queuePositions } from './chat-queue.ts';

it('counts from who was queued first, whatever the order of the rows, and leaves nobody undecided', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
  const positions = queuePositions([
    { id: 'c', queuedAt: at(7) },
    { id: 'b', queuedAt: at(3) },
    { id: 'a', queuedAt: at(3) },
    { id: 'd', queuedAt: at(1) },
  ]);
  expect(Object.fromEntries(positions)).toEqual({ d: 1, a: 2, b: 3, c: 4 });
});
