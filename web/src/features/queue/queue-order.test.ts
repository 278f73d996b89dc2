import { describe, expect, it } from 'vitest';
import { comparison, type QueueSort } from './queue-order.ts';

const ticket = (name: string, createdDay: number, updatedDay: number, premium = false) => ({
  id: btoa(`Ticket:${name}`),
  name,
  premium,
  createdAt: new Date(Date.UTC(2026, 0, createdDay)).toISOString(),
  updatedAt: new Date(Date.UTC(2026, 0, updatedDay)).toISOString(),
});
const tickets = [ticket('a', 1, 9), ticket('b', 2, 5, true), ticket('c', 3, 7), ticket('d', 3, 7)];
const order = (sort: Exclude<QueueSort, 'match'>) => tickets.toSorted(comparison(sort)).map(({ name }) => name);

describe('the order of the queue', () => {
  it('is that of the API, with the later id first among equals', () => {
    expect(order('updated')).toEqual(['a', 'd', 'c', 'b']);
    expect(order('created')).toEqual(['d', 'c', 'b', 'a']);
    expect(order('premium')).toEqual(['b', 'a', 'd', 'c']);
  });
});
