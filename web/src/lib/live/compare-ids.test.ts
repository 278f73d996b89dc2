import { expect, it } from 'vitest';
import { compareIds } from './compare-ids.ts';

const id = (end: string) => btoa(`Ticket:0198c0de-0000-7000-8000-0000000000${end}`);

it('puts ids in the order of what they stand for, and not of their letters', () => {
  const inOrder = [id('00'), id('0a'), id('40'), id('f3')];
  expect(inOrder.toReversed().sort(compareIds)).toEqual(inOrder);
  expect([...inOrder].sort()).not.toEqual(inOrder);
  expect(compareIds(id('40'), id('40'))).toBe(0);
});
