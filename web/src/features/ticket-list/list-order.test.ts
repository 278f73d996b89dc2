import { describe, expect, it } from 'vitest';
import { orderAsGiven } from '@/lib/live/order-as-given.ts';
import { comparison } from './list-order.ts';

const ticket = (id: string, createdAt: string, updatedAt: string) => ({ id, createdAt, updatedAt });
const a = ticket('a', '2026-03-01T10:00:00.000Z', '2026-03-05T10:00:00.000Z');
const b = ticket('b', '2026-03-02T10:00:00.000Z', '2026-03-03T10:00:00.000Z');

describe('the order of the list', () => {
  it('is by the last change, newest first', () => {
    expect([b, a].sort(comparison('updated')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is by creation, newest first, on demand', () => {
    expect([a, b].sort(comparison('created')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is the same for equal times, whichever came first', () => {
    const first = { ...a, id: btoa('Ticket:a') };
    const twin = { ...a, id: btoa('Ticket:c') };
    expect([first, twin].sort(comparison('updated'))).toEqual([twin, first]);
    expect([twin, first].sort(comparison('updated'))).toEqual([twin, first]);
  });

  it('is the server’s where that alone knows it, with what it did not give at the end', () => {
    const c = ticket('c', '2026-03-09T10:00:00.000Z', '2026-03-09T10:00:00.000Z');
    expect([c, a, b].sort(orderAsGiven([b, a])).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
