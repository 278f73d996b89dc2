import { describe, expect, it } from 'vitest';
import { mergeLiveList } from './merge-live-list.ts';

interface Row {
  id: string;
  version: number;
  at: number;
  open: boolean;
}

const row = (id: string, at: number, part: Partial<Row> = {}): Row => ({ id, version: 1, at, open: true, ...part });
const newestFirst = (a: Row, b: Row) => b.at - a.at;

function merge(parts: {
  loaded: Row[];
  since?: Row[];
  before?: Row[];
  removed?: string[];
  hasMore?: boolean;
  onlyOpen?: boolean;
}): string[] {
  return mergeLiveList({
    loaded: parts.loaded,
    since: parts.since ?? [],
    before: parts.before ?? [],
    removed: new Set(parts.removed),
    matches: (item) => !parts.onlyOpen || item.open,
    compare: newestFirst,
    hasMore: parts.hasMore ?? false,
  }).map(({ id, version }) => `${id}${version}`);
}

describe('a live list', () => {
  it('is the loaded pages when nothing happened', () => {
    expect(merge({ loaded: [row('a', 3), row('b', 2)] })).toEqual(['a1', 'b1']);
  });

  it('puts a new item where the order says, not at the top', () => {
    expect(merge({ loaded: [row('a', 3), row('b', 1)], since: [row('c', 2)] })).toEqual(['a1', 'c1', 'b1']);
  });

  it('moves an item that changed and keeps the newer of two copies', () => {
    expect(merge({ loaded: [row('a', 3), row('b', 2)], since: [row('b', 4, { version: 2 })] })).toEqual(['b2', 'a1']);
    expect(merge({ loaded: [row('a', 3), row('b', 4, { version: 3 })], since: [row('b', 2, { version: 2 })] })).toEqual(
      ['b3', 'a1'],
    );
  });

  it('takes what an event since brought of the same version, and of an event before the answer nothing but a newer one', () => {
    const loaded = [row('a', 3), row('b', 2), row('c', 1)];
    expect(merge({ loaded, since: [row('a', 3, { open: false })], onlyOpen: true })).toEqual(['b1', 'c1']);
    const before = [row('b', 2, { open: false }), row('c', 4, { version: 2 })];
    expect(merge({ loaded, before, onlyOpen: true })).toEqual(['c2', 'a1', 'b1']);
  });

  it('drops what the filter no longer lets through and takes in what it does now', () => {
    const loaded = [row('a', 3), row('b', 2)];
    const since = [row('a', 5, { version: 2, open: false }), row('c', 4)];
    expect(merge({ loaded, since, onlyOpen: true })).toEqual(['c1', 'b1']);
  });

  it('drops what was removed, wherever it came from', () => {
    expect(merge({ loaded: [row('a', 3), row('b', 2)], since: [row('c', 4)], removed: ['a', 'c'] })).toEqual(['b1']);
  });

  it('leaves items of pages not yet loaded to those pages', () => {
    const parts = { loaded: [row('a', 3), row('b', 2)], since: [row('c', 1)] };
    expect(merge({ ...parts, hasMore: true })).toEqual(['a1', 'b1']);
    expect(merge({ ...parts, hasMore: false })).toEqual(['a1', 'b1', 'c1']);
  });

  it('reaches as far as its pages even when their last item has left the filter', () => {
    const loaded = [row('a', 5), row('b', 1, { open: false })];
    expect(merge({ loaded, since: [row('c', 3)], hasMore: true, onlyOpen: true })).toEqual(['a1', 'c1']);
  });

  it('shows an item once that two pages gave', () => {
    expect(merge({ loaded: [row('a', 3), row('b', 2), row('a', 3)] })).toEqual(['a1', 'b1']);
  });
});
