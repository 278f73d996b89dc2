import { expect, it } from 'vitest';
import type { Context } from './context.ts';
import { placeOf, together } from './together.ts';

/** What loaders know a context by is that it is the same object. */
const operation = () => ({}) as Context;

function counted() {
  const calls: [readonly string[], string][] = [];
  const ask = together(async (ids, _context, mark: string) => {
    calls.push([ids, mark]);
    return new Map(ids.filter((id) => id !== 'missing').map((id) => [id, id + mark]));
  });
  return { ask, calls };
}

it('reads together what is asked for together, and each once for an operation', async () => {
  const { ask, calls } = counted();
  const one = operation();
  expect(await Promise.all(['a', 'b', 'a'].map((id) => ask(one, 'key', id, '!')))).toEqual(['a!', 'b!', 'a!']);
  expect(await Promise.all(['b', 'c'].map((id) => ask(one, 'key', id, '!')))).toEqual(['b!', 'c!']);
  expect(await ask(operation(), 'key', 'a', '!')).toBe('a!');
  expect(calls.map(([ids]) => ids)).toEqual([['a', 'b'], ['c'], ['a']]);
});

it('answers each key by itself, and fails for the one alone that gets no answer', async () => {
  const { ask } = counted();
  const one = operation();
  const results = await Promise.allSettled([
    ask(one, 'exclaimed', 'a', '!'),
    ask(one, 'asked', 'a', '?'),
    ask(one, 'asked', 'missing', '?'),
  ]);
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
    'a!',
    'a?',
    'failed',
  ]);
});

it('tells places apart by the types on the way, and not by the number of an item', () => {
  const root = { prev: undefined, key: 'nodes', typename: 'Query' };
  const place = (index: number, typename: string) =>
    placeOf({ prev: { prev: root, key: index, typename: undefined }, key: 'thread', typename });
  expect(place(0, 'Ticket')).toBe(place(1, 'Ticket'));
  expect(place(0, 'Ticket')).not.toBe(place(0, 'Chat'));
});
