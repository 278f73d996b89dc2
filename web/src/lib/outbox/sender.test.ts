import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import { type KeptStore, openKeptStore } from '@/lib/kept/kept-store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createOutbox, type NewOutboxEntry, type Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outcome } from './outcome.ts';
import { startSender } from './sender.ts';

let kept: KeptStore;
let outbox: Outbox;
/** What arrived at the server, in order. */
let arrived: string[];
const stops: (() => void)[] = [];

beforeEach(async () => {
  kept = await openKeptStore({});
  outbox = createOutbox({ kept, now: () => 0, alone: oneAtATime('sender.test') });
  arrived = [];
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  kept.close();
});

function written(text: string): RichTextValue {
  const value: unknown = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
  };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}

const message = (clientMutationId: string, placeId = 'ticket'): NewOutboxEntry => ({
  clientMutationId,
  place: 'ticket',
  placeId,
  reference: 'TKT-22222-2222',
  side: 'CUSTOMER',
  kind: 'reply',
  text: written(clientMutationId),
  files: [],
  formId: null,
  lastSeenMessageId: null,
});
const add = (...args: Parameters<typeof message>) => outbox.add(message(...args), 'draft/none');

const sent: Outcome = { kind: 'sent' };
const lost: Outcome = { kind: 'hindered', hindrance: 'UNREACHABLE', mayBeStored: true };
const closed: Outcome = { kind: 'refused', refusal: { kind: 'CLOSED', detail: 'Closed.' } };

/** A tab whose attempts end as the function says. */
function openTab(outcomeOf: (entry: OutboxEntry, attempt: number) => Outcome | Promise<Outcome> = () => sent) {
  let attempts = 0;
  const sender = startSender({
    outbox,
    now: Date.now,
    async attempt(entry) {
      attempts += 1;
      const outcome = await outcomeOf(entry, attempts);
      if (outcome.kind === 'sent') arrived.push(entry.clientMutationId);
      return outcome;
    },
  });
  stops.push(sender.stop);
  return sender;
}

const states = () => outbox.entries().map(({ progress }) => progress.state);

it('sends everything in order, and each once although two tabs send', async () => {
  openTab();
  openTab();
  await Promise.all([add('1'), add('2'), add('3')]);
  await expect.poll(states).toEqual(['sent', 'sent', 'sent']);
  expect(arrived).toEqual(['1', '2', '3']);
});

it('counts a message as possibly stored when the page that sent it was closed before the answer', async () => {
  await add('1');
  const closing = openTab(() => new Promise<Outcome>(() => undefined));
  await expect.poll(() => outbox.entries()[0]?.mayBeStored).toBe(true);
  closing.stop();
  expect(outbox.entries()[0]?.mayBeStored).toBe(true);
});

it('sends what was left by a page that is gone', async () => {
  await add('1');
  expect(states()).toEqual(['sending']);
  openTab();
  await expect.poll(() => arrived).toEqual(['1']);
});

it('takes over from a tab that is closed before its turn ends', async () => {
  const first = openTab();
  const turn = add('1');
  first.stop();
  await turn;
  openTab();
  await expect.poll(() => arrived).toEqual(['1']);
});

it('tries again by itself what got no answer, before anything that was written after it', async () => {
  openTab((_entry, attempt) => (attempt === 1 ? lost : sent));
  await Promise.all([add('1'), add('2')]);
  await expect.poll(() => arrived).toEqual(['1', '2']);
});

it('remembers that a message which got no answer may be stored, and does not give it back', async () => {
  openTab(() => lost);
  await add('1');
  await expect.poll(states).toEqual(['waiting']);
  expect(outbox.entries()[0]).toMatchObject({ mayBeStored: true, progress: { hindrance: 'UNREACHABLE' } });
  await outbox.takeBack('1', () => ({ 'draft/mine': 'text' }));
  expect([kept.get('draft/mine'), outbox.entries().length]).toEqual([undefined, 1]);
});

it('holds back what was written after a refused message, until its writer has decided', async () => {
  openTab(({ clientMutationId }) => (clientMutationId === '1' ? closed : sent));
  await Promise.all([add('1'), add('2'), add('3', 'another ticket')]);
  await expect.poll(states).toEqual(['refused', 'sending', 'sent']);
  expect(arrived).toEqual(['3']);

  await outbox.takeBack('1', ({ clientMutationId }) => ({ 'draft/mine': clientMutationId }));
  expect(kept.get('draft/mine')).toBe('1');
  await expect.poll(() => arrived).toEqual(['3', '2']);
});

it('sends a refused message again when its writer says so', async () => {
  openTab((_entry, attempt) => (attempt === 1 ? closed : sent));
  await add('1');
  await expect.poll(states).toEqual(['refused']);
  await outbox.change('1', { progress: { state: 'sending' } });
  await expect.poll(states).toEqual(['sent']);
});

it('does not bring back a message that its ticket showed before the answer came', async () => {
  const answers: ((outcome: Outcome) => void)[] = [];
  openTab(() => new Promise((resolve) => answers.push(resolve)));
  await add('1');
  await expect.poll(() => answers.length).toBe(1);
  await outbox.remove('1');
  answers[0]!(lost);
  await outbox.alone(async () => {});
  expect(outbox.entries()).toEqual([]);
});

it('moves a message from its draft in one step', async () => {
  await kept.change({ 'draft/mine': 'text' });
  const seen: unknown[] = [];
  kept.subscribe(() => seen.push([kept.get('draft/mine'), outbox.entries().length]));
  await outbox.add(message('1'), 'draft/mine');
  expect(seen).toEqual([[undefined, 1]]);
});
