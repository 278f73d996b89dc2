import { expect, it } from 'vitest';
import { comparedRevisions, revisionSearch } from './revision-search.ts';

const revisions = [{ version: 7 }, { version: 4 }, { version: 1 }];

it('reads which versions an address names, and passes over what is none', () => {
  expect(revisionSearch({ version: '7', with: '1', page: '2' })).toEqual({ version: 7, with: 1 });
  expect(revisionSearch({ version: 4 })).toEqual({ version: 4 });
  for (const nonsense of ['0', '-1', '1.5', 'one', '', '99999999999', null, {}]) {
    expect(revisionSearch({ version: nonsense, with: nonsense })).toEqual({});
  }
});

it('holds a version against the one before, unless another is named', () => {
  expect(comparedRevisions(revisions, {})).toEqual({ after: { version: 7 }, before: { version: 4 } });
  expect(comparedRevisions(revisions, { version: 4 })).toEqual({ after: { version: 4 }, before: { version: 1 } });
  expect(comparedRevisions(revisions, { version: 7, with: 1 })).toEqual({
    after: { version: 7 },
    before: { version: 1 },
  });
  expect(comparedRevisions(revisions, { version: 1, with: 4 })).toEqual({
    after: { version: 1 },
    before: { version: 4 },
  });
  expect(comparedRevisions(revisions, { version: 1 })).toEqual({ after: { version: 1 }, before: null });
});

it('does without versions that are not there, and holds none against itself', () => {
  expect(comparedRevisions(revisions, { version: 5, with: 9 })).toEqual({
    after: { version: 7 },
    before: { version: 4 },
  });
  expect(comparedRevisions(revisions, { version: 7, with: 7 })).toEqual({
    after: { version: 7 },
    before: { version: 4 },
  });
  expect(comparedRevisions([], {})).toEqual({ after: undefined, before: null });
});
