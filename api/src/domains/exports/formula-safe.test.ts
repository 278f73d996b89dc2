import { expect, test } from 'vitest';
import { formulaSafe } from './formula-safe.ts';

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '|cmd',
  '\tx',
  '\rx',
  '\n=1',
  ' =1',
  '"=1',
  '\u00a0=1',
  '\uff1d1',
  '\uff201',
];

test.each(formulas)('%j gets an apostrophe', (formula) => {
  expect(formulaSafe(formula).startsWith("'")).toBe(true);
});

test.each(['a', 'Grüße 🎉', '1 = 1', 'a-b', 'x@example.com', '', "'quoted'", 'a; b'])('%j stays as it is', (text) => {
  expect(formulaSafe(text)).toBe(text);
});

test('no part of a text begins a formula, whatever the spreadsheet takes for the end of a cell', () => {
  const parts = [...formulas, 'Grüße', 'a', '', ' ', '"'];
  for (const first of parts) {
    for (const second of parts) {
      for (const cellEnd of [';', '\t', '\n', '\r\n']) {
        for (const cell of formulaSafe(`${first}${cellEnd}${second}`).split(/[;\t\r\n]/)) {
          expect(cell, JSON.stringify([first, cellEnd, second])).not.toMatch(/^[\s"]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/);
        }
      }
    }
  }
});
