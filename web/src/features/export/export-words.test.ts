import { expect, test } from 'vitest';
import { announcement, exportWords, isUnfinished } from './export-words.ts';

const begun = { state: 'RUNNING', rows: 1_200, total: 45_000, failure: null } as const;

test('an export says how far it is, and what came of it', () => {
  expect(exportWords({ ...begun, state: 'PENDING', rows: 0, total: null })).toBe('Waiting for its turn');
  expect(exportWords({ ...begun, total: null })).toBe('Counting tickets');
  expect(exportWords(begun)).toBe('1,200 of 45,000 tickets');
  expect(exportWords({ ...begun, state: 'READY', rows: 1, total: 1 })).toBe('1 ticket');
  expect(exportWords({ ...begun, state: 'FAILED', failure: 'ACCESS_LOST' })).toMatch(/not read/);
  expect(exportWords({ ...begun, state: 'FAILED', failure: 'NOT_WRITTEN' })).toMatch(/Try again/);
});

test('what is read out does not change with each row', () => {
  expect(announcement(undefined)).toBe('');
  expect(announcement(begun)).toBe(announcement({ ...begun, rows: 1_300 }));
  expect(announcement({ ...begun, state: 'READY', rows: 2 })).toBe('The export is ready: 2 tickets.');
  expect(announcement({ ...begun, state: 'CANCELLED' })).toBe('The export was cancelled.');
  expect([isUnfinished(begun), isUnfinished({ state: 'READY' })]).toEqual([true, false]);
});
