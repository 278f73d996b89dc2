import { expect, it } from 'vitest';
import { cellsOf, rulesOf, withCell } from './lifecycle-cells.ts';

const rules = [
  { event: 'CLOSE', from: ['OPEN', 'RESOLVED'], to: 'CLOSED' },
  { event: 'REOPEN', from: ['RESOLVED'], to: 'OPEN' },
] as const;

it('rules become cells and the same rules again', () => {
  expect(rulesOf(cellsOf(rules))).toEqual(rules);
});

it('the order of rules makes no difference, so that what is the same is not dirty', () => {
  expect(cellsOf([...rules].reverse())).toEqual(cellsOf(rules));
});

it('a cell leads elsewhere, or nowhere', () => {
  const elsewhere = withCell(cellsOf(rules), { event: 'REOPEN', from: 'RESOLVED', to: 'IN_PROGRESS' });
  expect(rulesOf(elsewhere)[1]).toEqual({ event: 'REOPEN', from: ['RESOLVED'], to: 'IN_PROGRESS' });
  const nowhere = withCell(elsewhere, { event: 'REOPEN', from: 'RESOLVED', to: undefined });
  expect(rulesOf(nowhere)).toEqual([rules[0]]);
});
