import { expect, it } from 'vitest';
import { settleShownTab } from './person-storage.ts';

const storageOf = (entries: Record<string, string>) => {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

it('shows of the open tab what that tab has, whatever the editors kept last', () => {
  const tabState = JSON.stringify({ activeTabIndex: 1, tabs: [{}, { query: '{ a }', variables: '{"b":1}' }] });
  const storage = storageOf({ 'graphiql:tabState': tabState, 'graphiql:query': '{ old }' });
  settleShownTab(storage);
  expect(storage.kept.get('graphiql:query')).toBe('{ a }');
  expect(storage.kept.get('graphiql:variables')).toBe('{"b":1}');
});

it.each(['', 'null', '{', '[]', '{"tabs":3,"activeTabIndex":0}', '{"tabs":[],"activeTabIndex":-1}'])(
  'leaves everything as it is without an open tab: %j',
  (tabState) => {
    const storage = storageOf({ 'graphiql:tabState': tabState, 'graphiql:query': '{ a }' });
    settleShownTab(storage);
    expect(storage.kept.get('graphiql:query')).toBe('{ a }');
  },
);
