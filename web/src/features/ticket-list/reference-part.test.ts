import { expect, it } from 'vitest';
import { referencePart } from './reference-part.ts';

it('reads what was typed as references are written', () => {
  expect(referencePart('  tkt-7kq2m ')).toBe('TKT-7KQ2M');
});

it('looks for nothing when nothing was typed', () => {
  expect(referencePart(undefined)).toBeUndefined();
  expect(referencePart('   ')).toBeUndefined();
});

it.each(['two words', 'TKT_7KQ2M', 'TKT-7KQ2M-X9PAB', 'ä'])('knows that no reference contains %j', (typed) => {
  expect(referencePart(typed)).toBeNull();
});
