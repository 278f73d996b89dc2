import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import {
  chatEvents,
  chatQueueEvents,
  chatStep,
  neverOpen,
  openChatDesk,
  readChat,
  readThread,
  startChat,
  writeInChat,
} from '../../../test/chats.ts';
import type { Client, Result } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';
import { lookAtAgent, lookAtChat } from './service.ts';

let app: TestApp;
let desk: Awaited<ReturnType<typeof openChatDesk>>;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openChatDesk(app);
});
afterAll(() => app.stop());

const minute = 60_000;
const question = 'How do I grow the disk of my machine?';

/** What the clock does to a chat that much later. */
const lookIn = (milliseconds: number, chatId: string) =>
  lookAtChat({ db: app.db, now: () => new Date(Date.now() + milliseconds) }, localId(chatId));

const codeOf = ({ errors }: Result) => errors?.[0]?.extensions.code;
const state = async (chatId: string) => (await readChat(desk.owner, chatId)).state;

/** Whether the assistant has said something to every question. */
const answered = (client: Client, chatId: string) =>
  expect.poll(async () => (await readChat(client, chatId)).unansweredSince).toBeNull();

/** A chat in which something was asked and answered, ended by its customer when the test is done with it. */
async function asked(client = desk.owner, { workspaceId } = desk): Promise<string> {
  const chatId = await startChat(client, workspaceId);
  expect((await writeInChat(client, chatId, question)).errors).toBeUndefined();
  await answered(client, chatId);
  return chatId;
}

async function waiting(): Promise<string> {
  const chatId = await asked();
  expect((await chatStep(desk.owner, 'askForPerson', chatId)).data.askForPerson.chat.state).toBe('WAITING');
  return chatId;
}

async function withAgent(): Promise<string> {
  const chatId = await waiting();
  expect((await chatStep(desk.agent, 'acceptChat', chatId)).data.acceptChat.chat.state).toBe('HUMAN');
  return chatId;
}

const end = (chatId: string, client = desk.owner) => chatStep(client, 'endChat', chatId);

/** What somebody says of being there; undefined is only that they are. */
const setAvailability = (client: Client, isAvailable?: boolean) =>
  client.data(
    `mutation ($input: SetAvailabilityInput!, $deskId: ID!) {
      setAvailability(input: $input) { viewer { takesChats(deskId: $deskId) } }
    }`,
    { input: { deskId: desk.deskId, isAvailable }, deskId: desk.deskId },
  );

describe('a chat with the assistant', () => {
  it('goes on where it was, on another device too, until it ends', async () => {
    const chatId = await asked();
    expect(await startChat(desk.owner, desk.workspaceId)).toBe(chatId);
    const elsewhere = await app.as(desk.people.owner.id);
    const open = 'query ($deskId: ID!) { viewer { openChat(deskId: $deskId) { id state } } }';
    const { viewer } = await elsewhere.data(open, { deskId: desk.deskId });
    expect(viewer.openChat).toEqual({ id: chatId, state: 'ASSISTANT' });

    await end(chatId);
    expect((await elsewhere.data(open, { deskId: desk.deskId })).viewer.openChat).toBeNull();
    const next = await startChat(desk.owner, desk.workspaceId);
    expect(next).not.toBe(chatId);
    await end(next);
  });

  it('begins once, however often it is begun at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => startChat(desk.owner, desk.workspaceId)));
    expect(new Set(ids).size).toBe(1);
    await end(ids[0]!);
  });

  it('says what it is, answers, and offers a person once when it does not know', async () => {
    const chatId = await asked();
    await writeInChat(desk.owner, chatId, 'And on which planet?');
    await answered(desk.owner, chatId);
    const thread = await readThread(desk.owner, chatId);
    expect(thread[0]).toMatch(/^SYSTEM: Hello. I am an automatic assistant/);
    expect(thread.filter((line) => line.includes('you can ask for a person.'))).toHaveLength(1);
    expect((await readChat(desk.owner, chatId)).personOffered).toBe(true);
    await end(chatId);
  });

  it('keeps where the customer is in a procedure', async () => {
    const other = await openChatDesk(app);
    await addArticle(app.db, await addCategory(app.db, other.desk.id), {
      slug: 'move-an-address',
      title: 'Move a floating address',
      markdown: '1. Open **Networking**.\n2. Choose the address.',
    });
    const chatId = await startChat(other.owner, other.workspaceId);
    for (const [words, answer, procedure] of [
      ['How do I move a floating address?', 'Step 1 of 2', { step: 1, stepCount: 2 }],
      ['done', 'Step 2 of 2', { step: 2, stepCount: 2 }],
      ['done', 'That was all of it.', null],
    ] as const) {
      await writeInChat(other.owner, chatId, words);
      await answered(other.owner, chatId);
      expect((await readThread(other.owner, chatId)).at(-1)).toContain(answer);
      expect((await readChat(other.owner, chatId)).procedure).toEqual(procedure);
    }
  });

  it('ends after half an hour of silence, and the customer is told why', async () => {
    const chatId = await asked();
    await lookIn(29 * minute, chatId);
    expect(await state(chatId)).toBe('ASSISTANT');
    await lookIn(31 * minute, chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'ENDED', endReason: 'IDLE' });
    expect((await readThread(desk.owner, chatId)).at(-1)).toContain('nobody wrote anything for half an hour');
    expect(codeOf(await writeInChat(desk.owner, chatId, 'Hello?'))).toBe('CONFLICT');
  });

  it('is not there on a desk without it', async () => {
    const other = await openDesk(app, licenses);
    const refused = await other.owner.error(
      'mutation ($id: ID!) { startChat(input: { workspaceId: $id }) { chat { id } } }',
      { id: other.workspaceId },
    );
    expect(refused.extensions).toMatchObject({ code: 'CONFLICT', issues: [{ field: 'workspaceId' }] });
  });
});

describe('asking for a person', () => {
  it('needs a word about the matter first', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const refused = await chatStep(desk.owner, 'askForPerson', chatId);
    expect(codeOf(refused)).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toBe('Write first what it is about.');
    await end(chatId);
  });

  it('gives a place in the queue that moves up live, and until then the assistant goes on', async () => {
    const first = await waiting();
    const second = await asked(desk.stranger, { ...desk, workspaceId: desk.strangersWorkspaceId });
    const events = desk.stranger.subscribe(chatEvents, { chatId: second, after: await liveCursor(desk.stranger) });
    await chatStep(desk.stranger, 'askForPerson', second);
    await events.event(({ chat }) => chat?.position === 2);
    await chatStep(desk.owner, 'cancelWait', first);
    await events.event(({ chat }) => chat?.position === 1);

    await writeInChat(desk.stranger, second, 'Are you still there?');
    await answered(desk.stranger, second);
    expect((await readChat(desk.stranger, second)).state).toBe('WAITING');
    events.stop();
    await Promise.all([end(first), end(second, desk.stranger)]);
  });

  it('becomes a ticket with everything that was written when nobody comes for ten minutes, and says so', async () => {
    const chatId = await waiting();
    const events = desk.owner.subscribe(chatEvents, { chatId, after: await liveCursor(desk.owner) });
    await writeInChat(desk.owner, chatId, 'It is urgent.');
    await events.event(({ message }) => message?.body.text === 'It is urgent.');
    await lookIn(9 * minute, chatId);
    expect(await state(chatId)).toBe('WAITING');
    await lookIn(11 * minute, chatId);
    await events.event(({ message }) => message?.body.text.startsWith('Nobody of our team could answer you'));
    const { chat } = await events.event((event) => event.chat?.state === 'TICKET');
    expect(chat).toMatchObject({ endReason: 'UNANSWERED', ticket: { subject: question, status: 'OPEN' } });
    events.stop();

    const thread = await readThread(desk.owner, chatId);
    expect(thread).toContain('CUSTOMER: It is urgent.');
    expect(thread.find((line) => line.includes(chat.ticket.reference))).toBeDefined();
    const { node } = await desk.agent.data(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { messageCount submitter { name } thread { edges { node { id } } } } } }',
      { id: chat.ticket.id },
    );
    expect(node).toMatchObject({ submitter: { name: 'Mira Novak' } });
    const messages = thread.filter((line) => !line.endsWith('undefined'));
    expect(node.messageCount).toBe(messages.length);
    expect(codeOf(await writeInChat(desk.owner, chatId, 'More.'))).toBe('CONFLICT');
  });

  it('is a ticket at once while the team does not work', async () => {
    const closed = await openChatDesk(app, neverOpen);
    const chatId = await asked(closed.owner, { ...desk, workspaceId: closed.workspaceId });
    await chatStep(closed.owner, 'askForPerson', chatId);
    expect(await readChat(closed.owner, chatId)).toMatchObject({ state: 'TICKET', endReason: 'OUT_OF_HOURS' });
    expect((await readThread(closed.owner, chatId)).join()).toContain('Our team is not at work');
  });
});

describe('a person of the team', () => {
  it('has a chat alone: two who accept at once do not both get it', async () => {
    const chatId = await waiting();
    const attempts = await Promise.all([desk.agent, desk.colleague].map((as) => chatStep(as, 'acceptChat', chatId)));
    expect(attempts.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    const [has, hasNot] = codeOf(attempts[0]!) ? [desk.colleague, desk.agent] : [desk.agent, desk.colleague];
    expect(codeOf(await writeInChat(hasNot, chatId, 'Hello'))).toBe('CONFLICT');
    expect((await writeInChat(has, chatId, 'Hello')).errors).toBeUndefined();
    await end(chatId);
  });

  it('silences the assistant, also while that is still looking for an answer', async () => {
    const chatId = await withAgent();
    await writeInChat(desk.owner, chatId, 'Another question');
    await writeInChat(desk.agent, chatId, 'Let me look.');
    // Only the question from before they came has a number.
    const { turn } = await app.db.chat.findUniqueOrThrow({ where: { id: localId(chatId) } });
    expect(turn).toBe(1);
    const thread = await readThread(desk.owner, chatId);
    expect(thread.slice(-3).map((line) => line.split(':')[0])).toEqual(['SYSTEM', 'CUSTOMER', 'TEAM']);
    await end(chatId, desk.agent);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'ENDED', endReason: 'AGENT' });
  });

  it('hands over to a colleague who is there, and keeps the chat until they accept', async () => {
    const chatId = await withAgent();
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
    await end(chatId);
  });

  it('who leaves gives the customer back their place, and for the second time a ticket', async () => {
    const chatId = await withAgent();
    await chatStep(desk.agent, 'leaveChat', chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'WAITING', position: 1 });
    await chatStep(desk.colleague, 'acceptChat', chatId);
    await chatStep(desk.colleague, 'leaveChat', chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'TICKET', endReason: 'PERSONS_LOST' });
  });

  it('who says nothing more of being there is away, and loses the chat a minute later', async () => {
    await setAvailability(desk.agent, true);
    const chatId = await withAgent();
    const agentGone = (milliseconds: number) =>
      lookAtAgent({ db: app.db, now: () => new Date(Date.now() + milliseconds) }, desk.desk.id, desk.people.agent.id);
    await agentGone(0);
    await lookIn(2 * minute, chatId);
    expect(await state(chatId)).toBe('HUMAN');

    await agentGone(2 * minute);
    await setAvailability(desk.agent, true);
    await lookIn(3 * minute, chatId);
    expect(await state(chatId)).toBe('HUMAN');

    await agentGone(2 * minute);
    await lookIn(3 * minute, chatId);
    expect(await state(chatId)).toBe('WAITING');
    expect((await readThread(desk.owner, chatId)).join()).toContain(
      'The connection to the person you were talking to was lost',
    );
    await end(chatId);
  });

  it('who accepts a chat and never says more is away as well, until they write', async () => {
    const chatId = await waiting();
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
    await lookIn(4 * minute, chatId);
    expect(await state(chatId)).toBe('WAITING');
    await end(chatId);
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
    const alone = await asked(desk.member);
    const chatId = await withAgent();
    await writeInChat(desk.agent, chatId, 'Hello.');
    // What was said before it waited may be told or not: it depends on when that is looked at.
    await expect.poll(() => toldOf(chatId)).toBeGreaterThan(await changesOf(chatId));
    expect(toldOf(alone)).toBe(await changesOf(alone));
    team.stop();
    await end(alone, desk.member);
    await end(chatId);
  });

  it('who is not on the team any more has no chat either', async () => {
    const chatId = await withAgent();
    const member = { deskId_personId: { deskId: desk.desk.id, personId: desk.people.agent.id } };
    await app.db.deskMember.delete({ where: member });
    await writeInChat(desk.owner, chatId, 'Hello?');
    expect(await state(chatId)).toBe('WAITING');
    await answered(desk.owner, chatId);
    await app.db.deskMember.create({ data: { deskId: desk.desk.id, personId: desk.people.agent.id, role: 'AGENT' } });
    await end(chatId);
  });

  it('goes on with the ticket that they make of a chat', async () => {
    const chatId = await withAgent();
    await writeInChat(desk.agent, chatId, 'This takes longer.');
    await chatStep(desk.agent, 'turnChatIntoTicket', chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({
      state: 'TICKET',
      ticket: { status: 'OPEN', assignee: { name: 'Maya Lind' } },
    });
  });
});

describe('what is written', () => {
  it('is posted once, however often it is sent', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const results = await Promise.all(
      Array.from({ length: 5 }, () => writeInChat(desk.owner, chatId, 'Once', { clientMutationId: 'chat-once' })),
    );
    expect(new Set(results.map(({ data }) => data.postChatMessage.message.id)).size).toBe(1);
    await end(chatId);
    expect((await writeInChat(desk.owner, chatId, 'Once', { clientMutationId: 'chat-once' })).errors).toBeUndefined();
  });

  it('is refused empty, and taken with 10,000 characters', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const empty = await writeInChat(desk.owner, chatId, '  \n ');
    expect(empty.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ field: 'body' }] } }]);
    expect((await writeInChat(desk.owner, chatId, 'Why? '.repeat(2_000))).errors).toBeUndefined();
    await answered(desk.owner, chatId);
    await end(chatId);
  });
});
