import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import {
  chatEvents,
  chatStep,
  openChatDesk,
  openNow,
  readChat,
  readThread,
  startChat,
  writeInChat,
} from '../../../test/chats.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';

// A chat that became a ticket goes where that goes, and whoever has it open hears of it.

let app: TestApp;
let desk: Awaited<ReturnType<typeof openChatDesk>>;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openChatDesk(app, {
    ...openNow,
    settings: { ...openNow.settings, features: [...openNow.settings.features, 'DELETE'] },
  });
});
afterAll(() => app.stop());

/** A chat that has become a ticket, and the streams of those who saw it become one. */
async function becomeTicket(...followers: (typeof desk.owner)[]) {
  const chatId = await startChat(desk.owner, desk.workspaceId);
  await writeInChat(desk.owner, chatId, 'The disk is full.');
  const streams = await Promise.all(
    followers.map(async (client) => client.subscribe(chatEvents, { chatId, after: await liveCursor(client) })),
  );
  const { data } = await chatStep(desk.owner, 'turnChatIntoTicket', chatId);
  for (const stream of streams) await stream.event(({ chat }) => chat?.state === 'TICKET');
  return { chatId, ticketId: data.turnChatIntoTicket.chat.ticket.id, streams };
}

it('goes with a ticket that is deleted, and its streams end', async () => {
  const { chatId, ticketId, streams } = await becomeTicket(desk.owner, desk.agent);
  await desk.owner.data('mutation ($id: ID!) { deleteTicket(input: { ticketId: $id }) { ticketId } }', {
    id: ticketId,
  });
  for (const stream of streams) {
    await stream.event('ChatRemoved');
    expect((await stream.ending()).extensions.code).toBe('FORBIDDEN');
  }
  expect(await readChat(desk.owner, chatId)).toBeNull();
  expect(await readChat(desk.agent, chatId)).toBeNull();
});

it('moves with a ticket: the new workspace has it, the old one no more, and who is in both goes on', async () => {
  const workspaceId = localId(desk.strangersWorkspaceId);
  const { owner } = desk.people;
  await app.db.workspaceMember.create({ data: { workspaceId, personId: owner.id, role: 'MEMBER' } });
  const { chatId, ticketId, streams } = await becomeTicket(desk.owner, desk.member);
  const [both, old] = [streams[0]!, streams[1]!];
  const told = both.received.length;
  await desk.agent.data(
    'mutation ($ticketId: ID!, $workspaceId: ID!) { moveTicket(input: { ticketId: $ticketId, workspaceId: $workspaceId }) { ticket { id } } }',
    { ticketId, workspaceId: desk.strangersWorkspaceId },
  );
  await old.event('ChatRemoved');
  expect((await old.ending()).extensions.code).toBe('FORBIDDEN');
  await expect.poll(() => both.received.slice(told).some(({ __typename }) => __typename === 'ChatChanged')).toBe(true);
  both.stop();
  expect(await readChat(desk.member, chatId)).toBeNull();
  expect(await readThread(desk.stranger, chatId)).toContain('CUSTOMER: The disk is full.');
  expect((await readChat(desk.owner, chatId)).ticket.id).toBe(ticketId);
});
