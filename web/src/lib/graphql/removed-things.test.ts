import { createClient, type Exchange, type Operation, type OperationResult } from 'urql';
import { expect, it } from 'vitest';
import { makeSubject, pipe, subscribe } from 'wonka';
import { normalizedCache } from './cache.ts';

const page = `query Page { liveCursor ticket(reference: "TKT-22222-2222") {
  __typename id thread(last: 9) { __typename edges { __typename node { __typename ... on Message { id body { __typename text } } } } }
} }`;
const stream = `subscription Events { ticketEvents(ticketId: "t1") {
  __typename ... on LiveEvent { id cursor } ... on MessageRemoved { messageId }
} }`;

const node = (id: string) => ({
  __typename: 'Message',
  id,
  body: { __typename: 'MessageBody', text: `What ${id} says` },
});
const edges = ['m1', 'm2'].map((id) => ({ __typename: 'ThreadEdge', node: node(id) }));
const thread = { __typename: 'ThreadConnection', edges };

/** Somebody who has read a ticket with two messages, and what their cache has of it by then. */
async function read() {
  const asked = new Map<string, Operation>();
  const { source, next } = makeSubject<OperationResult>();
  const network: Exchange = () => (operations) => {
    pipe(
      operations,
      subscribe((operation) => asked.set(operation.kind, operation)),
    );
    return source;
  };
  const client = createClient({
    url: 'http://nowhere.invalid',
    preferGetMethod: false,
    exchanges: [normalizedCache(), network],
  });
  const answer = (kind: Operation['kind'], data: object) =>
    next({ operation: asked.get(kind)!, data, stale: false, hasNext: kind === 'subscription' });
  const reading = client.query(page, {}).subscribe(() => undefined);
  answer('query', { liveCursor: 'c1', ticket: { __typename: 'Ticket', id: 't1', thread } });
  reading.unsubscribe();
  client.subscription(stream, {}).subscribe(() => undefined);
  return {
    tell: (event: object) => answer('subscription', { ticketEvents: { id: 'e1', cursor: 'c2', ...event } }),
    kept: async () => (await client.query(page, {}, { requestPolicy: 'cache-only' }).toPromise()).data,
  };
}

it('keeps a page that nothing was taken from', async () => {
  const reader = await read();
  reader.tell({ __typename: 'Heartbeat' });
  expect(JSON.stringify(await reader.kept())).toContain('What m1 says');
});

it.each([
  ['a message', { __typename: 'MessageRemoved', messageId: 'm1' }],
  ['the ticket', { __typename: 'TicketRemoved' }],
])('shows no page from the cache from which %s was taken', async (_what, event) => {
  const reader = await read();
  reader.tell(event);
  expect(await reader.kept()).toBeNull();
});
