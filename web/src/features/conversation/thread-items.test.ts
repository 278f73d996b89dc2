import { describe, expect, it } from 'vitest';
import { layOver, type Placed, type ThreadChange } from './thread-items.ts';

interface Item extends Placed {
  readonly words: string;
}

const item = (id: string, second: number, words = id): Item => ({
  id,
  createdAt: new Date(Date.UTC(2026, 2, 1, 12, 0, second)).toISOString(),
  words,
});
const put = (changed: Item): ThreadChange<Item> => ({ kind: 'put', item: changed });
const words = (loaded: Item[], changes: ThreadChange<Item>[], hasEarlier = false) =>
  layOver({ loaded, changes, hasEarlier }).map((shown) => shown.words);

describe('a thread', () => {
  it('is in order of time, however its pages came', () => {
    expect(words([item('c', 3), item('a', 1), item('b', 2)], [])).toEqual(['a', 'b', 'c']);
  });

  it('takes in a new message once, though it comes with the answer to sending it and as an event', () => {
    expect(words([item('a', 1)], [put(item('b', 2)), put(item('b', 2))])).toEqual(['a', 'b']);
  });

  it('shows the newest state of a message', () => {
    expect(words([item('a', 1)], [put(item('a', 1, 'changed'))])).toEqual(['changed']);
  });

  it('loses a note that was made internal and gets it back at its place when it is public again', () => {
    const removed: ThreadChange<Item> = { kind: 'remove', id: 'a' };
    expect(words([item('a', 1), item('b', 2)], [removed])).toEqual(['b']);
    expect(words([item('a', 1), item('b', 2)], [removed, put(item('a', 1))])).toEqual(['a', 'b']);
  });

  it('leaves out what belongs to a page that is not loaded yet', () => {
    expect(words([item('b', 5)], [put(item('old', 1))], true)).toEqual(['b']);
    expect(words([item('b', 5)], [put(item('old', 1))], false)).toEqual(['old', 'b']);
  });

  it('begins with the first message of an empty page', () => {
    expect(words([], [put(item('a', 1))])).toEqual(['a']);
  });
});
