import { afterAll, beforeAll, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Result } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const reply = (client: Client, ticketId: string, clientMutationId: string) =>
  client.run('mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } ticket { status } } }', {
    input: { ticketId, clientMutationId, body: { markdown: 'Once.' } },
  });
const note = (client: Client, ticketId: string, clientMutationId: string) =>
  client.run('mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } } }', {
    input: { ticketId, clientMutationId, body: { markdown: 'Between us.' } },
  });
const messageOf = ({ data }: Result) => (data.postReply ?? data.addNote).message;
const stored = (clientMutationId: string) => app.db.threadItem.count({ where: { clientMutationId } });

it('a reply that is sent ten times at once is stored once, and every attempt gets it', async () => {
  const { id } = await desk.openTicket();
  const results = await Promise.all(Array.from({ length: 10 }, () => reply(desk.owner, id, 'ten-at-once')));
  expect(new Set(results.map(({ data }) => data.postReply.message.id)).size).toBe(1);
  expect(await stored('ten-at-once')).toBe(1);
});

it('a retry gets the first result though the ticket was closed meanwhile, and another reply is refused', async () => {
  const { id } = await desk.openTicket();
  const first = await reply(desk.owner, id, 'before-closing');
  await step(desk.agent, 'closeTicket', id);
  const again = await reply(desk.owner, id, 'before-closing');
  expect(again.data.postReply.message).toEqual(first.data.postReply.message);
  expect((await reply(desk.owner, id, 'after-closing')).errors).toMatchObject([
    { extensions: { code: 'CONFLICT', issues: [{ field: 'ticketId', code: 'NOT_ALLOWED' }] } },
  ]);
});

it('an id that is used on two tickets at once is refused on one of them', async () => {
  const tickets = await Promise.all(Array.from({ length: 4 }, () => desk.openTicket()));
  const results = await Promise.all(tickets.map(({ id }) => reply(desk.owner, id, 'two-tickets')));
  const refused = results.flatMap(({ errors }) => errors ?? []);
  expect(refused.map(({ extensions }) => extensions)).toEqual(
    Array.from({ length: 3 }, () => ({
      code: 'BAD_INPUT',
      issues: [{ field: 'clientMutationId', code: 'NOT_ALLOWED', allowed: 'an id that you have not used before' }],
    })),
  );
  expect(await stored('two-tickets')).toBe(1);
});

it('an id of a reply is refused for a note, that of a note for a reply, and that of the ticket itself for either', async () => {
  const { id } = await desk.openTicket();
  await reply(desk.agent, id, 'of-a-reply');
  await note(desk.agent, id, 'of-a-note');
  const used = [{ field: 'clientMutationId', code: 'NOT_ALLOWED', allowed: 'an id that you have not used before' }];
  const issuesOf = async (attempt: Promise<Result>) => (await attempt).errors?.[0]?.extensions.issues;
  expect(await issuesOf(note(desk.agent, id, 'of-a-reply'))).toEqual(used);
  expect(await issuesOf(reply(desk.agent, id, 'of-a-note'))).toEqual(used);
  const { clientMutationId } = await app.db.ticket.findUniqueOrThrow({ where: { id: localId(id) } });
  expect(await issuesOf(reply(desk.owner, id, clientMutationId))).toEqual(used);
});

it('a retry gets its reply, and its note, though the team has changed who reads them meanwhile', async () => {
  const { id } = await desk.openTicket();
  for (const [write, audience] of [
    [reply, 'INTERNAL'],
    [note, 'PUBLIC'],
  ] as const) {
    const clientMutationId = `now ${audience}`.replace(' ', '-');
    const first = messageOf(await write(desk.agent, id, clientMutationId));
    await desk.agent.data(
      'mutation ($input: SetMessageAudienceInput!) { setMessageAudience(input: $input) { message { id } } }',
      { input: { messageId: first.id, audience } },
    );
    expect(messageOf(await write(desk.agent, id, clientMutationId))).toEqual(first);
  }
});

it('the same id of two people is two messages', async () => {
  const { id } = await desk.openTicket();
  await reply(desk.owner, id, 'shared');
  await reply(desk.agent, id, 'shared');
  expect(await stored('shared')).toBe(2);
});
