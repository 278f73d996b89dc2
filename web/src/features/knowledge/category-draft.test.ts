import { expect, it } from 'vitest';
import { noCategory, parseCategoryDraft } from './category-draft.ts';

it('comes out of storage as it went in, and is none where something else is stored', () => {
  const draft = { ...noCategory, version: 3, title: 'First steps' };
  expect(parseCategoryDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const stored of [null, 'words', {}, { ...draft, slug: 1 }]) expect(parseCategoryDraft(stored)).toBeUndefined();
});
