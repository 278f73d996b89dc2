// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type UsedDraft, useDraft } from '@/lib/drafts/use-draft.ts';
import { KeptProvider } from '@/lib/kept/kept.tsx';
import { type KeptStore, openKeptStore } from '@/lib/kept/kept-store.ts';
import { newDraft, parseDraft, type TicketDraft } from './ticket-draft.ts';
import type { Creation } from './use-create-ticket.ts';
import { editDraft, useSendDraft } from './use-send-draft.ts';
import type { SendTicket } from './use-send-ticket.ts';

const blank = newDraft();
const files = { pending: 0, problems: () => ({}), check: () => undefined };

let root: Root;
let kept: KeptStore;
let draft: UsedDraft<TicketDraft>;
let sending: SendTicket;
let created: string[];
/** What went out, with what answers it. */
let sent: { draft: TicketDraft; answer: (creation: Creation) => Promise<void> }[];

function Form({ place }: { place: string | undefined }) {
  draft = useDraft('new-ticket', blank, parseDraft);
  sending = useSendDraft({
    draft,
    place,
    files,
    check: () => ({}),
    create: (ready) =>
      new Promise((resolve) => {
        sent.push({ draft: ready, answer: (creation) => act(async () => resolve(creation)) });
      }),
    onCreated: (reference) => created.push(reference),
  });
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(async () => {
  kept = await openKeptStore({});
  root = createRoot(document.createElement('div'));
  [created, sent] = [[], []];
});
afterEach(async () => {
  await act(async () => root.unmount());
  kept.close();
});

const show = (place: string) =>
  act(async () =>
    root.render(
      <KeptProvider kept={kept}>
        <Form place={place} />
      </KeptProvider>,
    ),
  );
/** The page loaded anew: what it knew is gone, but for the draft. */
async function reload() {
  await act(async () => root.unmount());
  root = createRoot(document.createElement('div'));
  await show('maya');
}
const write = (subject: string) => act(async () => editDraft(draft, sending).set('subject', { subject }));
const submit = () => act(async () => sending.submit());
const tooMany: Creation = { status: 'refused', error: { fields: {}, form: 'Too many. Try again later.' } };
const ticket = (reference: string): Creation => ({ status: 'created', reference });

it('is gone once it is a ticket', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer(ticket('TKT-1'));
  expect(created).toEqual(['TKT-1']);
  expect(draft.value).toBe(blank);
});

it('keeps what was written after it had gone out, as a draft of its own', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer({ status: 'unreachable' });
  await write('Export fails, and so does import');
  await submit();
  expect(sent[1]!.draft.clientMutationId).toBe(sent[0]!.draft.clientMutationId);
  await sent[1]!.answer(ticket('TKT-1'));
  expect(created).toEqual(['TKT-1']);
  expect(draft.value).toMatchObject({ subject: 'Export fails, and so does import', sentTo: '' });
  expect(draft.value.clientMutationId).not.toBe(sent[0]!.draft.clientMutationId);
});

it('is another ticket for somebody else, and stays when the first is answered late', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await show('tomas');
  await sent[0]!.answer(ticket('TKT-1'));
  expect(draft.value.subject).toBe('Export fails');

  await reload();
  await submit();
  await sent[1]!.answer({ status: 'unreachable' });
  await show('tomas');
  await act(async () => sending.stop());
  await submit();
  expect(sent[2]!.draft.clientMutationId).not.toBe(sent[1]!.draft.clientMutationId);
  await sent[2]!.answer(ticket('TKT-2'));
  expect(draft.value).toBe(blank);
});

it('keeps what was written after a reload, when the ticket that was sent before it is answered', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer({ status: 'unreachable' });
  await reload();
  await write('Export fails, and so does import');
  await reload();
  await submit();
  expect(sent[1]!.draft.clientMutationId).toBe(sent[0]!.draft.clientMutationId);
  await sent[1]!.answer(ticket('TKT-1'));
  expect(draft.value).toMatchObject({
    subject: 'Export fails, and so does import',
    sentTo: '',
    editedSinceSent: false,
  });
  expect(draft.value.clientMutationId).not.toBe(sent[0]!.draft.clientMutationId);

  await reload();
  await submit();
  await sent[2]!.answer(ticket('TKT-2'));
  expect(draft.value).toBe(blank);
});

it('is gone when it went out before a reload and nothing was written since', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer({ status: 'unreachable' });
  await reload();
  await submit();
  await sent[1]!.answer(ticket('TKT-1'));
  expect(draft.value).toBe(blank);
});

it('is gone once what was wrong with it has been mended', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer({ status: 'refused', error: { fields: { subject: 'Too short.' }, form: undefined } });
  await write('Export fails since Monday');
  await submit();
  await sent[1]!.answer(ticket('TKT-1'));
  expect(draft.value).toBe(blank);
});

it('is gone once it is a ticket, though it was changed after it had been refused', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer(tooMany);
  expect(draft.value.sentTo).toBe('');
  await write('Export fails since Monday');
  await submit();
  await sent[1]!.answer(ticket('TKT-1'));
  expect(draft.value).toBe(blank);
});

it('may be a ticket though it is refused, when an attempt before that had no answer', async () => {
  await show('maya');
  await write('Export fails');
  await submit();
  await sent[0]!.answer({ status: 'unreachable' });
  await submit();
  await sent[1]!.answer(tooMany);
  await write('Export fails since Monday');
  await submit();
  await sent[2]!.answer(ticket('TKT-1'));
  expect(draft.value.subject).toBe('Export fails since Monday');
});
