import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['invoice', 'invoice', 0],
  ['invocie', 'invoice', 1],
  ['invoic', 'invoice', 1],
  ['invoixe', 'invoice', 1],
  ['inoicve', 'invoice', 2],
  ['', 'abc', 3],
  ['licnese', 'license', 1],
  ['größe', 'grosse', 3],
])('from %j to %j are %i slips', (from, to, slips) => {
  expect(editDistance(from, to)).toBe(slips);
  expect(editDistance(to, from)).toBe(slips);
});
