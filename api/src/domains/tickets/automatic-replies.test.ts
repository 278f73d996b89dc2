import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, queueEvents } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const thread = `query ($id: ID!) { node(id: $id) { ... on Ticket {
  status messageCount customerWaitingSince
  lastMessage { automatic }
  thread { edges { node { __typename id audience author { side name person { id } } ... on Message { automatic body { text } } } } }
} } }`;
const nodesOf = (data: Data): Data[] => data.node.thread.edges.map((edge: Data) => edge.node);

it('a new ticket is answered by the desk itself, for both sides to see, in the words of its settings', async () => {
  const { id } = await desk.openTicket();
  for (const client of [desk.owner, desk.member, desk.agent]) {
    const data = await client.data(thread, { id });
    const [first, automatic, ...rest] = nodesOf(data);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ automatic: false, author: { side: 'CUSTOMER' } });
    expect(automatic).toMatchObject({
      automatic: true,
      audience: 'PUBLIC',
      author: { side: 'SYSTEM', name: desk.desk.teamName, person: null },
      body: { text: expect.stringContaining('We have received your ticket.') },
    });
    expect(data.node).toMatchObject({ messageCount: 2, lastMessage: { automatic: true } });
  }
});

it('an automatic reply is no feedback: the status stays, the customer still waits, and the desk has not written', async () => {
  const { id } = await desk.openTicket();
  const row = await app.db.ticket.findUniqueOrThrow({ where: { id: localId(id) } });
  expect(row).toMatchObject({ status: 'OPEN', lastTeamMessageAt: null, customerWaitingSince: row.createdAt });
});

it('a desk without automatic replies posts none, and a retry of opening a ticket posts no second one', async () => {
  const quiet = await openDesk(app, cloud);
  const { id } = await quiet.openTicket();
  expect(nodesOf(await quiet.owner.data(thread, { id }))).toHaveLength(1);

  const input = {
    clientMutationId: randomUUID(),
    workspaceId: desk.workspaceId,
    typeId: desk.typeId,
    subject: 'Once',
    body: { markdown: 'Only once.' },
  };
  const create = 'mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }';
  const first = await desk.owner.data(create, { input });
  expect(await desk.owner.data(create, { input })).toEqual(first);
  expect(nodesOf(await desk.owner.data(thread, { id: first.createTicket.ticket.id }))).toHaveLength(2);
});

it('what the desk posted by itself stops no reply of somebody who has not seen it', async () => {
  const { id } = await desk.openTicket();
  const [first] = nodesOf(await desk.agent.data(thread, { id }));
  const { errors } = await desk.agent.run(
    'mutation ($input: PostReplyInput!) { postReply(input: $input) { ticket { status } } }',
    {
      input: {
        ticketId: id,
        clientMutationId: randomUUID(),
        body: { markdown: 'We look at it.' },
        lastSeenMessageId: first.id,
      },
    },
  );
  expect(errors).toBeUndefined();
});

it('the queue hears of the ticket with its automatic reply', async () => {
  const after = await liveCursor(desk.agent);
  const stream = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after });
  const { id } = await desk.openTicket('Heard of');
  await stream.event(({ ticket }) => ticket?.id === id && ticket.messageCount === 2);
});
