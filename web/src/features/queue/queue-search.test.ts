import { expect, it } from 'vitest';
import { filtersInUse, parseQueueSearch, sliceOf, usualSort, withoutFilter, withWords } from './queue-search.ts';

it('reads what the address says of the queue and leaves out the rest', () => {
  const said = { slice: 'mine', q: ' quokka ', type: 'bug', assignee: 'nobody', premium: '1', from: '2026-03-01' };
  expect(parseQueueSearch({ ...said, sort: 'premium', other: 'x' })).toEqual({ ...said, q: 'quokka', sort: 'premium' });
  expect(parseQueueSearch({ slice: '', q: ' ', premium: 'yes', sort: 'random', desk: 7, to: '2026-02-30' })).toEqual(
    {},
  );
});

it('is cleared of its filter and keeps desk, slice and order', () => {
  const narrowed = { q: 'x', type: 'bug', priority: 'low', assignee: 'me', premium: '1', to: '2026-03-01' } as const;
  const kept = { desk: 'cloud', slice: 'mine', sort: 'created' } as const;
  expect(withoutFilter({ ...kept, ...narrowed })).toEqual(kept);
  expect(filtersInUse(narrowed)).toBe(5);
});

it('shows unassigned work, and a search in all tickets by how well they match', () => {
  expect([sliceOf({}), usualSort({})]).toEqual(['unassigned', 'updated']);
  expect([sliceOf({ q: 'x' }), usualSort({ q: 'x' })]).toEqual(['every', 'match']);
  expect(sliceOf({ q: 'x', slice: 'mine' })).toBe('mine');
});

it('searches everywhere, and then goes back to where it was', () => {
  const before = { slice: 'mine', sort: 'created' } as const;
  const searching = withWords({ ...before, type: 'bug' }, 'quokka', before);
  expect(searching).toEqual({ type: 'bug', q: 'quokka' });
  expect(withWords({ ...searching, sort: 'due' }, 'quokkas', before)).toEqual({
    type: 'bug',
    q: 'quokkas',
    sort: 'due',
  });
  expect(withWords(searching, '', before)).toEqual({ ...before, type: 'bug' });
});

it('leaves a slice alone that was chosen while the words were typed', () => {
  expect(withWords({ slice: 'overdue' }, 'quokka', { slice: 'mine' })).toEqual({ slice: 'overdue', q: 'quokka' });
});
