import { describe, expect, it } from 'vitest';
import {
  type Filterable,
  narrowing,
  type QueueFilter,
  sliceCount,
  slicesOf,
  ticketFilter,
  ticketMatcher,
} from './queue-slice.ts';

const slices = slicesOf([
  { status: 'OPEN', label: 'Awaiting Assignment' },
  { status: 'CLOSED', label: 'Closed' },
]);
const slice = (slug: string) => slices.find((known) => known.slug === slug)!;
const filter = (slug: string, rest: Partial<QueueFilter> = {}): QueueFilter => ({
  slice: slice(slug),
  q: undefined,
  typeId: undefined,
  priorityId: undefined,
  assigneeId: undefined,
  premium: false,
  from: undefined,
  before: undefined,
  ...rest,
});
const ticket = (rest: Partial<Filterable> = {}): Filterable => ({
  status: 'OPEN',
  premium: false,
  createdAt: '2026-11-16T08:00:00Z',
  assignee: null,
  type: { id: 'bug' },
  priority: { id: 'low' },
  ...rest,
});
const belongs = (slug: string, rest: Partial<Filterable>, more: Partial<QueueFilter> = {}) =>
  ticketMatcher(filter(slug, more), 'maya', Date.parse('2026-11-16T10:00:00Z'))(ticket(rest));

describe('slices of the queue', () => {
  it('are four ways to find work, one for each status in the words of the desk, and all together', () => {
    expect(slices.map(({ slug, label }) => [slug, label])).toEqual([
      ['unassigned', 'Unassigned'],
      ['mine', 'Mine'],
      ['overdue', 'Overdue'],
      ['all', 'All open'],
      ['open', 'Awaiting Assignment'],
      ['closed', 'Closed'],
      ['every', 'All tickets'],
    ]);
  });

  it('ask the API for what they show', () => {
    expect(ticketFilter(filter('unassigned'), 'maya')).toEqual({
      status: ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'],
      unassigned: true,
    });
    expect(ticketFilter(filter('mine', { typeId: 'bug', premium: true }), 'maya')).toEqual({
      status: ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'],
      assigneeId: 'maya',
      typeId: ['bug'],
      premium: true,
    });
    expect(ticketFilter(filter('closed', { priorityId: 'low' }), 'maya')).toEqual({
      status: ['CLOSED'],
      priorityId: ['low'],
    });
  });

  it('are narrowed by whose work it is and when it was opened', () => {
    const span = { from: '2026-11-16T00:00:00Z', before: '2026-11-17T00:00:00Z' };
    expect(ticketFilter(filter('every', { q: 'toner', assigneeId: 'tomas', ...span }), 'maya')).toEqual({
      search: 'toner',
      assigneeId: 'tomas',
      created: span,
    });
    expect(narrowing(filter('every', { assigneeId: null }))).toEqual({ unassigned: true });
    expect(narrowing(filter('mine'))).toBeNull();
    expect(belongs('every', { status: 'CLOSED', assignee: { id: 'tomas' } }, { assigneeId: 'tomas' })).toBe(true);
    expect(belongs('every', {}, { assigneeId: 'tomas' })).toBe(false);
    expect(belongs('every', {}, { assigneeId: null, ...span })).toBe(true);
    expect(belongs('every', { createdAt: '2026-11-17T00:00:00Z' }, span)).toBe(false);
    expect(belongs('every', { createdAt: '2026-11-15T23:59:59Z' }, span)).toBe(false);
  });

  it('lose a ticket that somebody takes, and get it back when they give it up', () => {
    expect(belongs('unassigned', {})).toBe(true);
    expect(belongs('unassigned', { assignee: { id: 'tomas' } })).toBe(false);
    expect(belongs('mine', { assignee: { id: 'maya' } })).toBe(true);
    expect(belongs('mine', { assignee: { id: 'tomas' } })).toBe(false);
  });

  it('lose a ticket whose work is done', () => {
    expect(belongs('mine', { assignee: { id: 'maya' }, status: 'RESOLVED' })).toBe(false);
    expect(belongs('closed', { status: 'CLOSED' })).toBe(true);
  });

  it('show as overdue what was due before now, and lose it when it is answered', () => {
    expect(ticketFilter(filter('overdue'), 'maya')).toMatchObject({ overdue: true });
    expect(belongs('overdue', { targets: { dueAt: '2026-11-16T09:59:59Z' } })).toBe(true);
    expect(belongs('overdue', { targets: { dueAt: '2026-11-16T10:00:01Z' } })).toBe(false);
    expect(belongs('overdue', { targets: { dueAt: null } })).toBe(false);
    expect(belongs('overdue', {})).toBe(false);
  });

  it('are narrowed by type, priority and premium', () => {
    expect(belongs('all', {}, { typeId: 'billing' })).toBe(false);
    expect(belongs('all', {}, { priorityId: 'high' })).toBe(false);
    expect(belongs('all', {}, { premium: true })).toBe(false);
    expect(belongs('all', { premium: true }, { typeId: 'bug', priorityId: 'low', premium: true })).toBe(true);
  });

  it('count what they show', () => {
    const counts = {
      total: 15,
      unassigned: 2,
      overdue: 1,
      byAssignee: [{ assignee: { id: 'maya' }, count: 3 }],
      byStatus: [
        { status: 'OPEN' as const, count: 4 },
        { status: 'IN_PROGRESS' as const, count: 5 },
        { status: 'CLOSED' as const, count: 6 },
      ],
    };
    const counted = (slug: string, readerId = 'maya') => sliceCount(slice(slug), counts, readerId);
    expect([counted('unassigned'), counted('mine'), counted('mine', 'tomas')]).toEqual([2, 3, 0]);
    expect(counted('overdue')).toBe(1);
    expect([counted('all'), counted('open'), counted('closed'), counted('every')]).toEqual([9, 4, 6, 15]);
    expect(sliceCount(slice('overdue'), { ...counts, overdue: null }, 'maya')).toBeNull();
  });
});
