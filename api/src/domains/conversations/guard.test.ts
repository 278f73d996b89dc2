import { afterAll, beforeAll, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { note, type OpenDesk, openDesk, reply, setAudience } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const outdated = {
  code: 'CONFLICT',
  issues: [{ field: 'lastSeenMessageId', code: 'OUTDATED', allowed: 'the newest message' }],
};

/** Replies having seen a message last: 'sent', or what was said instead. */
async function replyAfter(client: Client, ticketId: string, lastSeenMessageId: string | null) {
  const { errors } = await client.run(
    'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }',
    { input: { ticketId, lastSeenMessageId, clientMutationId: crypto.randomUUID(), body: { markdown: 'So I say.' } } },
  );
  return errors?.[0]?.extensions ?? 'sent';
}
const messages = async (ticketId: string): Promise<number> =>
  (await desk.agent.data(`{ node(id: "${ticketId}") { ... on Ticket { messageCount } } }`)).node.messageCount;

it('a reply is refused when somebody else wrote what its writer has not seen, and goes out once they have', async () => {
  const { id } = await desk.openTicket();
  const first = await reply(desk.owner, id, 'One more thing.');
  const newer = await reply(desk.agent, id, 'Look here first.');
  expect(await replyAfter(desk.owner, id, first)).toEqual(outdated);
  expect(await replyAfter(desk.member, id, first)).toEqual(outdated);
  expect(await messages(id)).toBe(3);
  expect(await replyAfter(desk.owner, id, newer)).toBe('sent');
  expect(await replyAfter(desk.owner, id, null)).toBe('sent');
});

it('what its writer wrote themself meanwhile does not count', async () => {
  const { id } = await desk.openTicket();
  const first = await reply(desk.owner, id, 'One.');
  await reply(desk.owner, id, 'Two, from another tab.');
  expect(await replyAfter(desk.owner, id, first)).toBe('sent');
});

it('what its writer can not see does not count, and is not given away', async () => {
  const { id } = await desk.openTicket();
  const first = await reply(desk.agent, id, 'Hello.');
  const colleague = await app.as(desk.people.agent.id);
  await note(colleague, id, 'For us.');
  const hidden = await reply(desk.agent, id, 'Hidden soon.');
  await setAudience(desk.agent, hidden, 'INTERNAL');
  expect(await replyAfter(desk.owner, id, first)).toBe('sent');
});

it('what was hidden since its writer saw it still says how far they had read', async () => {
  const { id } = await desk.openTicket();
  const seen = await reply(desk.agent, id, 'A slip.');
  await setAudience(desk.agent, seen, 'INTERNAL');
  expect(await replyAfter(desk.owner, id, seen)).toBe('sent');
});

it('a message of another ticket is no message of this one', async () => {
  const [{ id }, other] = [await desk.openTicket(), await desk.openTicket()];
  expect(await replyAfter(desk.owner, id, await reply(desk.owner, other.id, 'Elsewhere.'))).toEqual({
    code: 'BAD_INPUT',
    issues: [{ field: 'lastSeenMessageId', code: 'UNKNOWN', allowed: 'a message of the ticket' }],
  });
});
