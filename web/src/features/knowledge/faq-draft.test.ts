import { expect, it } from 'vitest';
import { noQuestion, parseFaqDraft } from './faq-draft.ts';

it('comes out of storage as it went in, and is none where something else is stored', () => {
  const draft = { ...noQuestion, version: 3, question: 'Why?', article: { id: 'one', title: 'One' } };
  expect(parseFaqDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(parseFaqDraft({ ...draft, article: 'one' })).toEqual({ ...draft, article: null });
  for (const stored of [null, 'words', {}, { ...draft, body: 'words' }]) expect(parseFaqDraft(stored)).toBeUndefined();
});
