import { createClient } from 'urql';
import { expect, it } from 'vitest';
import { normalizedCache } from './cache.ts';
import { scriptedNetwork } from './scripted-network.fixture.ts';

const thread =
  'thread(last: 9) { __typename edges { __typename node { __typename ... on Message { id body { __typename text } } } } }';
const page = `query Page { liveCursor node(id: "p1") {
  __typename ... on Ticket { id ${thread} } ... on Chat { id ${thread} }
} }`;
const removals = {
  Ticket:
    'ticketEvents(ticketId: "p1") { __typename ... on LiveEvent { id cursor } ... on MessageRemoved { messageId } }',
  Chat: 'chatEvents(chatId: "p1") { __typename ... on LiveEvent { id cursor } ... on ChatMessageRemoved { messageId } }',
};

const message = (id: string) => ({
  __typename: 'Message',
  id,
  body: { __typename: 'MessageBody', text: `What ${id} says` },
});
const edges = ['m1', 'm2'].map((id) => ({ __typename: 'ThreadEdge', node: message(id) }));

/** Somebody who has read a ticket or a chat with two messages, and what their cache has of it by then. */
function read(__typename: 'Ticket' | 'Chat') {
  const network = scriptedNetwork();
  const exchanges = [normalizedCache(), network.exchange];
  const client = createClient({ url: 'http://nowhere.invalid', preferGetMethod: false, exchanges });
  const reading = client.query(page, {}).subscribe(() => undefined);
  const node = { __typename, id: 'p1', thread: { __typename: 'ThreadConnection', edges } };
  network.answer('query', { data: { liveCursor: 'c1', node } });
  reading.unsubscribe();
  client.subscription(`subscription Events { ${removals[__typename]} }`, {}).subscribe(() => undefined);
  const stream = __typename === 'Ticket' ? 'ticketEvents' : 'chatEvents';
  return {
    tell: (event: object) =>
      network.answer('subscription', { data: { [stream]: { id: 'e1', cursor: 'c2', ...event } } }),
    kept: async () => (await client.query(page, {}, { requestPolicy: 'cache-only' }).toPromise()).data,
  };
}

it.each(['Ticket', 'Chat'] as const)('keeps a page of a %s that nothing was taken from', async (kind) => {
  const reader = read(kind);
  reader.tell({ __typename: 'Heartbeat' });
  expect(JSON.stringify(await reader.kept())).toContain('What m1 says');
});

it.each([
  ['Ticket', { __typename: 'MessageRemoved', messageId: 'm1' }],
  ['Ticket', { __typename: 'TicketRemoved' }],
  ['Chat', { __typename: 'ChatMessageRemoved', messageId: 'm1' }],
  ['Chat', { __typename: 'ChatRemoved' }],
] as const)('shows no page of a %s from the cache after %j', async (kind, event) => {
  const reader = read(kind);
  reader.tell(event);
  expect(await reader.kept()).toBeNull();
});
