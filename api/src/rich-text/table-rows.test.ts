import { expect, it } from 'vitest';
import { tableRows } from './table-rows.ts';

it('reads the cells of a table, a pipe after a backslash being none of its lines', () => {
  expect(tableRows('| Size | Price |\n| ---: | :--- |\n| `a \\| b` | 3 € |\n\n| only one |')).toEqual([
    ['Size', 'Price'],
    ['`a | b`', '3 €'],
    ['only one'],
  ]);
  expect(tableRows('a | b\n--|--\nc | d | too many')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it.each(['', 'words', '| a | b |\n| c | d |', '\n\n'])('finds none in %j', (text) => {
  expect(tableRows(text)).toBeNull();
});
