import { expect, it } from 'vitest';
import { newDraft, parseDraft } from './ticket-draft.ts';

it('comes back from storage as it was', () => {
  const draft = { ...newDraft(), subject: 'Export fails', typeId: 't1' };
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

it('has an id of its own, so that two drafts become two tickets', () => {
  expect(newDraft().clientMutationId).not.toBe(newDraft().clientMutationId);
});

it.each([null, 'text', {}, { clientMutationId: 'x', body: { root: 'no document' } }])('turns %j away', (stored) => {
  expect(parseDraft(stored)).toBeUndefined();
});
