import { expect, it } from 'vitest';
import { parseQueueSearch, withoutFilter } from './queue-search.ts';

it('reads what the address says of the queue and leaves out the rest', () => {
  expect(parseQueueSearch({ slice: 'mine', type: 'bug', premium: '1', sort: 'premium', other: 'x' })).toEqual({
    slice: 'mine',
    type: 'bug',
    premium: '1',
    sort: 'premium',
  });
  expect(parseQueueSearch({ slice: '', premium: 'yes', sort: 'random', desk: 7 })).toEqual({});
});

it('is cleared of its filter and keeps desk, slice and order', () => {
  expect(
    withoutFilter({ desk: 'cloud', slice: 'mine', sort: 'created', type: 'bug', priority: 'low', premium: '1' }),
  ).toEqual({ desk: 'cloud', slice: 'mine', sort: 'created' });
});
