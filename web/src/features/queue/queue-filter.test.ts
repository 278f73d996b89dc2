import { expect, it } from 'vitest';
import { queueFilter } from './queue-filter.ts';
import { slicesOf } from './queue-slice.ts';

const slices = slicesOf([{ status: 'CLOSED', label: 'Closed' }]);
const choices = {
  ticketTypes: [{ id: 'type-1', slug: 'bug' }],
  priorities: [{ id: 'priority-1', slug: 'low' }],
  team: [{ id: 'maya' }, { id: 'tomas' }],
};
/** Their clock is two hours ahead of UTC, summer and winter. */
const reader = { id: 'maya', clock: (at: number) => at + 7_200_000 };
const filter = (search: Parameters<typeof queueFilter>[0]) => queueFilter(search, slices, choices, reader);

it('reads ids from the names in the address, and passes over what the desk does not know', () => {
  expect(filter({ slice: 'closed', type: 'bug', priority: 'low', assignee: 'tomas' })).toMatchObject({
    slice: { slug: 'closed' },
    typeId: 'type-1',
    priorityId: 'priority-1',
    assigneeId: 'tomas',
  });
  expect(filter({ slice: 'gone', type: 'gone', assignee: 'gone' })).toMatchObject({
    slice: { slug: 'unassigned' },
    typeId: undefined,
    assigneeId: undefined,
  });
});

it('knows oneself and nobody, but not in slices that say whose work they show', () => {
  expect(filter({ slice: 'all', assignee: 'me' })?.assigneeId).toBe('maya');
  expect(filter({ slice: 'all', assignee: 'nobody' })?.assigneeId).toBeNull();
  expect(filter({ slice: 'mine', assignee: 'tomas' })?.assigneeId).toBeUndefined();
});

it('takes the days of the reader', () => {
  const { from, before } = filter({ from: '2026-03-01', to: '2026-03-01' })!;
  expect(from).toBe('2026-02-28T22:00:00.000Z');
  expect(before).toBe('2026-03-01T22:00:00.000Z');
});

it('is not there before the desk is known', () => {
  expect(queueFilter({}, [], undefined, reader)).toBeUndefined();
});
