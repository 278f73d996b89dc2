import { describe, expect, it } from 'vitest';
import {
  filtersInUse,
  type ListSearch,
  listFilter,
  parseListSearch,
  ticketFilter,
  ticketMatcher,
  withoutFilter,
  withWords,
} from './list-search.ts';

const choices = { ticketTypes: [{ id: 't1', slug: 'bug' }], priorities: [{ id: 'p1', slug: 'high' }] };
/** Two hours ahead of UTC, summer and winter. */
const clock = (at: number) => at + 7_200_000;
const full: ListSearch = {
  view: 'mine',
  tab: 'open',
  q: 'x',
  type: 'bug',
  priority: 'high',
  premium: '1',
  sort: 'match',
};

describe('the address of a list', () => {
  it('keeps what it can mean and leaves out the rest', () => {
    expect(parseListSearch({ ...full, from: '2026-03-01', to: '2026-02-30' })).toEqual({ ...full, from: '2026-03-01' });
    expect(parseListSearch({ view: 'all', q: '  ', premium: 'yes', sort: 'random', from: 'today' })).toEqual({});
  });

  it('counts its filters, and gives them up without losing the place', () => {
    expect(filtersInUse({ ...full, from: '2026-03-01', to: '2026-03-31' })).toBe(4);
    expect(withoutFilter({ ...full, from: '2026-03-01' })).toEqual({ view: 'mine', tab: 'open' });
    expect(withoutFilter({ sort: 'created', q: 'x' })).toEqual({ sort: 'created' });
  });

  it('changes what is searched for and nothing else, but for an order that goes with it', () => {
    expect(withWords({ tab: 'open', sort: 'created', q: 'x' }, 'y')).toEqual({ tab: 'open', sort: 'created', q: 'y' });
    expect(withWords({ tab: 'open', sort: 'created' }, 'y')).toEqual({ tab: 'open', q: 'y' });
    expect(withWords(full, '')).not.toHaveProperty('sort');
  });
});

describe('the filter', () => {
  it('is none where nothing is narrowed', () => {
    expect(ticketFilter(listFilter({}, [], choices, clock))).toBeNull();
  });

  it('has the ids of what the address names, and whole days', () => {
    const filter = listFilter({ ...full, from: '2026-03-01', to: '2026-03-01' }, ['OPEN'], choices, clock);
    expect(ticketFilter(filter)).toEqual({
      search: 'x',
      status: ['OPEN'],
      typeId: ['t1'],
      priorityId: ['p1'],
      premium: true,
      created: { from: '2026-02-28T22:00:00.000Z', before: '2026-03-01T22:00:00.000Z' },
    });
  });

  it('lets the same tickets through that events bring', () => {
    const ticket = {
      status: 'OPEN',
      premium: true,
      createdAt: '2026-03-01T12:00:00.000Z',
      type: { id: 't1' },
      priority: { id: 'p1' },
    } as const;
    const passes = (search: ListSearch, other: Partial<typeof ticket> | object = {}) =>
      ticketMatcher(listFilter(search, ['OPEN'], choices, clock))({ ...ticket, ...other });
    const narrow = { type: 'bug', priority: 'high', premium: '1', from: '2026-03-01', to: '2026-03-01' } as const;
    expect(passes(narrow)).toBe(true);
    expect(passes(narrow, { status: 'CLOSED' })).toBe(false);
    expect(passes(narrow, { type: { id: 't2' } })).toBe(false);
    expect(passes(narrow, { priority: { id: 'p2' } })).toBe(false);
    expect(passes(narrow, { premium: false })).toBe(false);
    expect(passes(narrow, { createdAt: '2026-03-01T22:00:00.000Z' })).toBe(false);
    expect(passes(narrow, { createdAt: '2026-02-28T21:59:00.000Z' })).toBe(false);
  });
});
