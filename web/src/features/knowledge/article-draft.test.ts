import { expect, it } from 'vitest';
import { isSameArticle, noArticle, parseArticleDraft } from './article-draft.ts';

const body = JSON.parse('{"root":{"type":"root","children":[]}}');
const related = [{ id: 'one', title: 'One' }];
const draft = { ...noArticle, begunAt: '2026-11-22T10:00:00.000Z', title: 'How to begin', body, related };

it('comes out of storage as it went in', () => {
  expect(parseArticleDraft(JSON.parse(JSON.stringify(draft)), noArticle)).toEqual(draft);
});

it('is none where what is stored is something else, and does without what it does not know', () => {
  for (const stored of [null, 'words', {}, { body: { root: {} } }]) {
    expect(parseArticleDraft(stored, noArticle)).toBeUndefined();
  }
  expect(parseArticleDraft({ body: null, title: 7, related: [{ id: 'one' }, ...related] }, noArticle)).toEqual({
    ...{ ...noArticle, begunAt: '' },
    related,
  });
});

it('has of what an older page kept nothing of what the article has by now', () => {
  const { searchWords: _, ...older } = draft;
  expect(parseArticleDraft(older, { ...noArticle, searchWords: 'quota' })).toEqual({ ...draft, searchWords: 'quota' });
});

it('is the same article while nothing of it would read otherwise', () => {
  expect(isSameArticle(draft, { ...draft, related: [{ id: 'one', title: 'Renamed' }] })).toBe(true);
  expect(isSameArticle(draft, { ...draft, related: [] })).toBe(false);
  expect(isSameArticle(draft, { ...draft, title: 'How to end' })).toBe(false);
  expect(isSameArticle(draft, { ...draft, searchWords: 'start' })).toBe(false);
});
