// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OutboxEntry, parseOutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { useArriving } from './use-outgoing.ts';

interface Page {
  entries: readonly OutboxEntry[];
  /** Of the reader's messages that the thread shows. */
  own?: ReadonlySet<string>;
  cursor?: string;
}

const none: ReadonlySet<string> = new Set();
let root: Root;
let arriving: readonly OutboxEntry[];

function Thread({ entries, own = none, cursor = 'first' }: Page) {
  arriving = useArriving(entries, own, cursor);
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));

const show = (page: Page) => act(async () => root.render(<Thread {...page} />));

function entry(clientMutationId: string, mayBeStored = true): OutboxEntry {
  const text = { root: { type: 'root', version: 1, children: [], direction: null, format: '', indent: 0 } };
  const stored = {
    clientMutationId,
    place: 'ticket',
    placeId: 't',
    reference: 'TKT-1',
    kind: 'reply',
    text,
    createdAt: 1,
    mayBeStored,
  };
  const parsed = parseOutboxEntry(stored);
  if (!parsed) throw new Error('Not an entry');
  return parsed;
}
const [hello, thanks] = [entry('hello'), entry('thanks')];

it('is what left the outbox and may be stored, in order', async () => {
  await show({ entries: [hello, thanks] });
  expect(arriving).toEqual([]);
  await show({ entries: [thanks] });
  expect(arriving).toEqual([hello]);
  await show({ entries: [] });
  expect(arriving).toEqual([hello, thanks]);
});

it('is nothing that was taken back before it went out, and nothing that only changed', async () => {
  await show({ entries: [entry('draft', false), hello] });
  await show({ entries: [{ ...hello, progress: { state: 'sent' } }] });
  expect(arriving).toEqual([]);
});

it('is not what the thread shows already', async () => {
  await show({ entries: [hello, thanks] });
  await show({ entries: [], own: new Set(['hello']) });
  expect(arriving).toEqual([thanks]);
});

it('is over with a thread that was read anew, if it is on a page that is not loaded', async () => {
  await show({ entries: [hello] });
  const entries: readonly OutboxEntry[] = [];
  await show({ entries });
  expect(arriving).toEqual([hello]);
  await show({ entries, cursor: 'second' });
  expect(arriving).toEqual([]);
});
