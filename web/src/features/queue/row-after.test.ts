import { expect, it } from 'vitest';
import { rowAfter } from './row-after.ts';

it('goes from the selected row to its neighbours', () => {
  expect(rowAfter({ found: 3, lastFound: 3, step: 1 })).toBe(4);
  expect(rowAfter({ found: 3, lastFound: 3, step: -1 })).toBe(2);
});

it('begins with the first row', () => {
  expect(rowAfter({ found: -1, lastFound: -1, step: 1 })).toBe(0);
});

it('goes on at the place of a ticket that left the list', () => {
  expect(rowAfter({ found: -1, lastFound: 3, step: 1 })).toBe(3);
  expect(rowAfter({ found: -1, lastFound: 3, step: -1 })).toBe(2);
});
