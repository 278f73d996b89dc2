import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { type ChatStages, chatStages, codeOf, minute } from '../../../test/chat-stages.ts';
import {
  type ChatDesk,
  chatQueueEvents,
  chatStep,
  openChatDesk,
  readChat,
  readThread,
  startChat,
  writeInChat,
} from '../../../test/chats.ts';
import type { Client } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import { lookAtAgent } from './service.ts';

let app: TestApp;
let desk: ChatDesk;
let chats: ChatStages;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openChatDesk(app);
  chats = chatStages(app, desk);
});
afterAll(() => app.stop());

/** What somebody says of being there; undefined is only that they are. */
const setAvailability = (client: Client, isAvailable?: boolean) =>
  client.data(
    `mutation ($input: SetAvailabilityInput!, $deskId: ID!) {
      setAvailability(input: $input) { viewer { takesChats(deskId: $deskId) } }
    }`,
    { input: { deskId: desk.deskId, isAvailable }, deskId: desk.deskId },
  );

describe('a person of the team', () => {
  it('has a chat alone: two who accept at once do not both get it', async () => {
    const chatId = await chats.waiting();
    const attempts = await Promise.all([desk.agent, desk.colleague].map((as) => chatStep(as, 'acceptChat', chatId)));
    expect(attempts.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    const [has, hasNot] = codeOf(attempts[0]!) ? [desk.colleague, desk.agent] : [desk.agent, desk.colleague];
    expect(codeOf(await writeInChat(hasNot, chatId, 'Hello'))).toBe('CONFLICT');
    expect((await writeInChat(has, chatId, 'Hello')).errors).toBeUndefined();
    await chats.end(chatId);
  });

  it('silences the assistant, also while that is still looking for an answer', async () => {
    const chatId = await chats.withAgent();
    await writeInChat(desk.owner, chatId, 'Another question');
    await writeInChat(desk.agent, chatId, 'Let me look.');
    // Only the question from before they came has a number.
    const { turn } = await app.db.chat.findUniqueOrThrow({ where: { id: localId(chatId) } });
    expect(turn).toBe(1);
    const thread = await readThread(desk.owner, chatId);
    expect(thread.slice(-3).map((line) => line.split(':')[0])).toEqual(['SYSTEM', 'CUSTOMER', 'TEAM']);
    await chats.end(chatId, desk.agent);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'ENDED', endReason: 'AGENT' });
  });

  it('hands over to a colleague who is there, and keeps the chat until they accept', async () => {
    const chatId = await chats.withAgent();
    const transfer = () =>
      desk.agent.run(
        `mutation ($chatId: ID!, $agentId: ID!) {
          transferChat(input: { chatId: $chatId, agentId: $agentId }) { chat { state transferTo { name } } }
        }`,
        { chatId, agentId: desk.colleagueId },
      );
    expect((await transfer()).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ field: 'agentId' }] } },
    ]);

    const { setAvailability: said } = await setAvailability(desk.colleague, true);
    expect(said.viewer.takesChats).toBe(true);
    expect((await transfer()).data.transferChat.chat.transferTo.name).toBe('Ines Colleague');
    expect((await readChat(desk.owner, chatId)).transferTo).toBeNull();
    const held = 'query ($deskId: ID!) { viewer { heldChats(deskId: $deskId) { id } } }';
    expect((await desk.colleague.data(held, { deskId: desk.deskId })).viewer.heldChats).toEqual([{ id: chatId }]);
    expect((await writeInChat(desk.agent, chatId, 'A colleague knows more.')).errors).toBeUndefined();

    await chatStep(desk.colleague, 'acceptTransfer', chatId);
    expect(codeOf(await writeInChat(desk.agent, chatId, 'Still me'))).toBe('CONFLICT');
    expect((await writeInChat(desk.colleague, chatId, 'Here I am.')).errors).toBeUndefined();
    await chats.end(chatId);
  });

  it('who leaves gives the customer back their place, and for the second time a ticket', async () => {
    const chatId = await chats.withAgent();
    await chatStep(desk.agent, 'leaveChat', chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'WAITING', position: 1 });
    await chatStep(desk.colleague, 'acceptChat', chatId);
    await chatStep(desk.colleague, 'leaveChat', chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'TICKET', endReason: 'PERSONS_LOST' });
  });

  it('who says nothing more of being there is away, and loses the chat a minute later', async () => {
    await setAvailability(desk.agent, true);
    const chatId = await chats.withAgent();
    const agentGone = (milliseconds: number) =>
      lookAtAgent({ db: app.db, now: () => new Date(Date.now() + milliseconds) }, desk.desk.id, desk.people.agent.id);
    await agentGone(0);
    await chats.lookIn(2 * minute, chatId);
    expect(await chats.state(chatId)).toBe('HUMAN');

    await agentGone(2 * minute);
    await setAvailability(desk.agent, true);
    await chats.lookIn(3 * minute, chatId);
    expect(await chats.state(chatId)).toBe('HUMAN');

    await agentGone(2 * minute);
    await chats.lookIn(3 * minute, chatId);
    expect(await chats.state(chatId)).toBe('WAITING');
    expect((await readThread(desk.owner, chatId)).join()).toContain(
      'The connection to the person you were talking to was lost',
    );
    await chats.end(chatId);
  });

  it('who accepts a chat and never says more is away as well, until they write', async () => {
    const chatId = await chats.waiting();
    const member = { deskId: desk.desk.id, personId: localId(desk.colleagueId) };
    await app.db.chatAgent.deleteMany({ where: member });
    await chatStep(desk.colleague, 'acceptChat', chatId);
    const jobs = await app.db.$queryRaw`
      SELECT key FROM graphile_worker.jobs WHERE key = ${`chat agent ${member.deskId} ${member.personId}`} AND run_at > now()`;
    expect(jobs).toHaveLength(1);

    const goneAfter = (milliseconds: number) =>
      lookAtAgent({ db: app.db, now: () => new Date(Date.now() + milliseconds) }, member.deskId, member.personId);
    const awaySince = async () => (await app.db.chat.findUniqueOrThrow({ where: { id: localId(chatId) } })).awaySince;
    await goneAfter(2 * minute);
    expect(await awaySince()).not.toBeNull();
    await writeInChat(desk.colleague, chatId, 'Still here.');
    await goneAfter(0);
    expect(await awaySince()).toBeNull();
    await goneAfter(2 * minute);
    await chats.lookIn(4 * minute, chatId);
    expect(await chats.state(chatId)).toBe('WAITING');
    await chats.end(chatId);
  });

  it('who takes chats is known to the team at once, as they say so, come and go', async () => {
    const { id: deskId } = desk.desk;
    const personId = localId(desk.colleagueId);
    await app.db.chatAgent.deleteMany({ where: { deskId } });
    const after = await liveCursor(desk.agent);
    const team = desk.agent.subscribe(chatQueueEvents, { deskId: desk.deskId, after });
    const told = () => team.received.flatMap(({ queue }) => (queue ? [queue.availableAgents] : []));

    await setAvailability(desk.colleague);
    const { setAvailability: said } = await setAvailability(desk.colleague, true);
    expect(said.viewer.takesChats).toBe(true);
    await expect.poll(told).toEqual([[{ name: 'Ines Colleague' }]]);
    expect((await setAvailability(desk.colleague)).setAvailability.viewer.takesChats).toBe(true);
    await setAvailability(desk.colleague, false);
    await expect.poll(told).toHaveLength(2);
    await setAvailability(desk.colleague, true);
    await expect.poll(told).toHaveLength(3);
    const where = { deskId_personId: { deskId, personId } };
    await app.db.chatAgent.update({ where, data: { hereUntil: new Date(Date.now() - 1) } });
    await lookAtAgent({ db: app.db, now: () => new Date() }, deskId, personId);
    await expect.poll(told).toEqual([[{ name: 'Ines Colleague' }], [], [{ name: 'Ines Colleague' }], []]);
    await setAvailability(desk.colleague);
    await expect.poll(told).toHaveLength(5);
    team.stop();
  });

  it('what is said to the assistant alone is not told to the team, and what is said to a person is', async () => {
    const team = desk.agent.subscribe(chatQueueEvents, { deskId: desk.deskId, after: await liveCursor(desk.agent) });
    const toldOf = (id: string) => team.received.filter(({ chat }) => chat?.id === id).length;
    const changesOf = (id: string) => app.db.liveEvent.count({ where: { chatId: localId(id), type: 'CHAT_CHANGED' } });
    const alone = await chats.asked(desk.member);
    const chatId = await chats.withAgent();
    await writeInChat(desk.agent, chatId, 'Hello.');
    // What was said before it waited may be told or not: it depends on when that is looked at.
    await expect.poll(() => toldOf(chatId)).toBeGreaterThan(await changesOf(chatId));
    expect(toldOf(alone)).toBe(await changesOf(alone));
    team.stop();
    await chats.end(alone, desk.member);
    await chats.end(chatId);
  });

  it('who is not on the team any more has no chat either', async () => {
    const chatId = await chats.withAgent();
    const member = { deskId_personId: { deskId: desk.desk.id, personId: desk.people.agent.id } };
    await app.db.deskMember.delete({ where: member });
    await writeInChat(desk.owner, chatId, 'Hello?');
    expect(await chats.state(chatId)).toBe('WAITING');
    await chats.answered(desk.owner, chatId);
    await app.db.deskMember.create({ data: { deskId: desk.desk.id, personId: desk.people.agent.id, role: 'AGENT' } });
    await chats.end(chatId);
  });

  it('makes no ticket of a chat in which its customer has said nothing', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    await chatStep(desk.owner, 'askForPerson', chatId);
    await chatStep(desk.agent, 'acceptChat', chatId);
    expect((await writeInChat(desk.agent, chatId, 'What is it about?')).errors).toBeUndefined();
    expect(codeOf(await chatStep(desk.agent, 'turnChatIntoTicket', chatId))).toBe('CONFLICT');
    await chats.end(chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'ENDED', ticket: null });
  });

  it('goes on with the ticket that they make of a chat', async () => {
    const chatId = await chats.withAgent();
    await writeInChat(desk.agent, chatId, 'This takes longer.');
    await chatStep(desk.agent, 'turnChatIntoTicket', chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({
      state: 'TICKET',
      ticket: { status: 'OPEN', assignee: { name: 'Maya Lind' } },
    });
  });
});
