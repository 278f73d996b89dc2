import { describe, expect, it } from 'vitest';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import {
  edited,
  filesOf,
  isBlank,
  isSameTicket,
  newDraft,
  parseDraft,
  readyFor,
  withForm,
  withType,
} from './ticket-draft.ts';

const stored = (draft: object) => JSON.parse(JSON.stringify(draft));

function upload(name: string): FinishedUpload {
  return { id: `id of ${name}`, name, kind: name.split('.')[1]!, bytes: 9, thumbnailUrl: null, state: 'AVAILABLE' };
}
const [form, log, shot] = [upload('form.pdf'), upload('trace.log'), upload('shot.png')];

describe('a draft in storage', () => {
  it('comes back as it was, with its files', () => {
    const draft = {
      ...newDraft(),
      sentTo: 'w1',
      editedSinceSent: true,
      subject: 'Export fails',
      typeId: 't1',
      attachments: [log],
      form,
    };
    expect(parseDraft(stored(draft))).toEqual(draft);
  });

  it('has the id that it has in every other tab, so that sent from two it is one ticket', () => {
    const draft = newDraft();
    expect(parseDraft(stored(draft))?.clientMutationId).toBe(draft.clientMutationId);
  });

  it('comes back from before there were files, and without those that are none', () => {
    const { attachments: _, form: __, ...older } = newDraft();
    expect(parseDraft(stored(older))).toMatchObject({ attachments: [], form: null });
    const odd = { ...older, attachments: [log, { name: 'no id' }, null], form: 'form.pdf' };
    expect(parseDraft(stored(odd))).toMatchObject({ attachments: [log], form: null });
  });

  it.each([null, 'text', {}, { clientMutationId: 'x', body: { root: 'no document' } }])('is not %j', (value) => {
    expect(parseDraft(value)).toBeUndefined();
  });
});

it('has an id of its own, so that two drafts become two tickets', () => {
  expect(newDraft().clientMutationId).not.toBe(newDraft().clientMutationId);
});

it('is blank until there is something to lose', () => {
  expect(isBlank({ ...newDraft(), typeId: 't1' })).toBe(true);
  expect(isBlank({ ...newDraft(), subject: 'Export' })).toBe(false);
  expect(isBlank({ ...newDraft(), attachments: [log] })).toBe(false);
});

it('is the same ticket as another until something of it differs', () => {
  const draft = { ...newDraft(), subject: 'Export', attachments: [log] };
  expect(isSameTicket(draft, { ...draft, sentTo: 'w1', editedSinceSent: true })).toBe(true);
  expect(isSameTicket(draft, { ...draft, subject: 'Export fails' })).toBe(false);
  expect(isSameTicket(draft, { ...draft, attachments: [log, shot] })).toBe(false);
});

it('keeps its id for where it was sent already, and has another one for elsewhere', () => {
  const draft = { ...newDraft(), subject: 'Export' };
  const sent = readyFor(draft, 'maya');
  expect(sent).toEqual({ ...draft, sentTo: 'maya' });
  expect(readyFor(sent, 'maya')).toEqual(sent);
  const other = readyFor(sent, 'tomas');
  expect(other).toMatchObject({ subject: 'Export', sentTo: 'tomas' });
  expect(other.clientMutationId).not.toBe(sent.clientMutationId);
});

it('says what was written after it had gone out, but not of files that the ticket has taken', () => {
  const draft = { ...newDraft(), subject: 'Export', attachments: [log] };
  const sent = readyFor(draft, 'maya');
  expect(edited(draft, { ...draft, subject: 'Export fails' }).editedSinceSent).toBe(false);
  expect(edited(sent, { ...sent, subject: 'Export fails' }).editedSinceSent).toBe(true);
  expect(edited(sent, { ...sent, attachments: [log, shot] }).editedSinceSent).toBe(true);
  expect(edited(sent, { ...sent, attachments: [] }).editedSinceSent).toBe(false);
  expect(readyFor({ ...sent, editedSinceSent: true }, 'tomas').editedSinceSent).toBe(false);
});

describe('the form of a draft', () => {
  const draft = { ...newDraft(), attachments: [log, shot], form };

  it('is the first of its files', () => {
    expect(filesOf(draft)).toEqual([form, log, shot]);
  });

  it('can be any other of them instead', () => {
    expect(withForm(draft, log)).toMatchObject({ form: log, attachments: [form, shot] });
  });

  it('becomes a file like any other for a type that asks for none, and stays the form for one that does', () => {
    expect(withType(draft, { id: 't2', formKinds: [] })).toMatchObject({
      typeId: 't2',
      form: null,
      attachments: [form, log, shot],
    });
    expect(withType(draft, { id: 't3', formKinds: ['pdf'] })).toMatchObject({ form, attachments: [log, shot] });
  });
});
