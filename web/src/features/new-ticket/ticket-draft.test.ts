import { expect, it } from 'vitest';
import { newDraft, parseDraft } from './ticket-draft.ts';

it('comes back from storage as it was', () => {
  const draft = { ...newDraft(), sent: true, subject: 'Export fails', typeId: 't1' };
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

it('takes a new id when it was never sent, as another tab may have begun from it too', () => {
  const draft = newDraft();
  const restored = parseDraft(JSON.parse(JSON.stringify(draft)));
  expect(restored).toEqual({ ...draft, clientMutationId: expect.any(String) });
  expect(restored?.clientMutationId).not.toBe(draft.clientMutationId);
});

it('has an id of its own, so that two drafts become two tickets', () => {
  expect(newDraft().clientMutationId).not.toBe(newDraft().clientMutationId);
});

it.each([null, 'text', {}, { clientMutationId: 'x', body: { root: 'no document' } }])('turns %j away', (stored) => {
  expect(parseDraft(stored)).toBeUndefined();
});
