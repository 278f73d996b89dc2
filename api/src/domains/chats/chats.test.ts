import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { type ChatStages, chatStages, codeOf, minute, question } from '../../../test/chat-stages.ts';
import {
  type ChatDesk,
  chatEvents,
  chatStep,
  neverOpen,
  openChatDesk,
  readChat,
  readThread,
  startChat,
  writeInChat,
} from '../../../test/chats.ts';
import { liveCursor, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';

let app: TestApp;
let desk: ChatDesk;
let chats: ChatStages;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openChatDesk(app);
  chats = chatStages(app, desk);
});
afterAll(() => app.stop());

describe('a chat with the assistant', () => {
  it('goes on where it was, on another device too, until it ends', async () => {
    const chatId = await chats.asked();
    expect(await startChat(desk.owner, desk.workspaceId)).toBe(chatId);
    const elsewhere = await app.as(desk.people.owner.id);
    const open = 'query ($deskId: ID!) { viewer { openChat(deskId: $deskId) { id state } } }';
    const { viewer } = await elsewhere.data(open, { deskId: desk.deskId });
    expect(viewer.openChat).toEqual({ id: chatId, state: 'ASSISTANT' });

    await chats.end(chatId);
    expect((await elsewhere.data(open, { deskId: desk.deskId })).viewer.openChat).toBeNull();
    const next = await startChat(desk.owner, desk.workspaceId);
    expect(next).not.toBe(chatId);
    await chats.end(next);
  });

  it('begins once, however often it is begun at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => startChat(desk.owner, desk.workspaceId)));
    expect(new Set(ids).size).toBe(1);
    await chats.end(ids[0]!);
  });

  it('says what it is, answers, and offers a person once when it does not know', async () => {
    const chatId = await chats.asked();
    await writeInChat(desk.owner, chatId, 'And on which planet?');
    await chats.answered(desk.owner, chatId);
    const thread = await readThread(desk.owner, chatId);
    expect(thread[0]).toMatch(/^SYSTEM: Hello. I am an automatic assistant/);
    expect(thread.filter((line) => line.includes('you can ask for a person.'))).toHaveLength(1);
    expect((await readChat(desk.owner, chatId)).personOffered).toBe(true);
    await chats.end(chatId);
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
      await chats.answered(other.owner, chatId);
      expect((await readThread(other.owner, chatId)).at(-1)).toContain(answer);
      expect((await readChat(other.owner, chatId)).procedure).toEqual(procedure);
    }
  });

  it('ends after half an hour of silence, and the customer is told why', async () => {
    const chatId = await chats.asked();
    await chats.lookIn(29 * minute, chatId);
    expect(await chats.state(chatId)).toBe('ASSISTANT');
    await chats.lookIn(31 * minute, chatId);
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
  it('is possible before a word is said, and a ticket only after one', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const refused = await chatStep(desk.owner, 'turnChatIntoTicket', chatId);
    expect(codeOf(refused)).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toBe('The customer has to write first what it is about.');
    const { data } = await chatStep(desk.owner, 'askForPerson', chatId);
    const empty = { state: 'WAITING', position: 1, hasSpoken: false, becomesTicketAt: null };
    expect(data.askForPerson.chat).toMatchObject(empty);

    await chats.lookIn(11 * minute, chatId);
    expect(await readChat(desk.owner, chatId)).toMatchObject({ state: 'ASSISTANT', ticket: null });
    expect((await readThread(desk.owner, chatId)).at(-1)).toMatch(
      /^SYSTEM: Nobody of our team could answer you.*Please/s,
    );

    await chatStep(desk.owner, 'askForPerson', chatId);
    await writeInChat(desk.owner, chatId, question);
    expect(await readChat(desk.owner, chatId)).toMatchObject({
      state: 'WAITING',
      hasSpoken: true,
      becomesTicketAt: expect.any(String),
    });
    await chats.answered(desk.owner, chatId);
    await chats.end(chatId);
  });

  it('is met with the hours while the team does not work and nothing is said, once, and the chat goes on', async () => {
    const closed = await openChatDesk(app, neverOpen);
    const chatId = await startChat(closed.owner, closed.workspaceId);
    expect((await chatStep(closed.owner, 'askForPerson', chatId)).data.askForPerson.chat.state).toBe('ASSISTANT');
    const said = (await readThread(closed.owner, chatId)).at(-1);
    expect(said).toMatch(
      /^SYSTEM: Our team is not at work at the moment.\s+Support hours: As the test has it.\s+Please write/,
    );
    expect(codeOf(await chatStep(closed.owner, 'askForPerson', chatId))).toBe('CONFLICT');
    expect((await readThread(closed.owner, chatId)).at(-1)).toBe(said);

    await writeInChat(closed.owner, chatId, question);
    await chats.answered(closed.owner, chatId);
    await chatStep(closed.owner, 'askForPerson', chatId);
    expect(await readChat(closed.owner, chatId)).toMatchObject({ state: 'TICKET', ticket: { subject: question } });
  });

  it('gives a place in the queue that moves up live, and until then the assistant goes on', async () => {
    const first = await chats.waiting();
    const second = await chats.asked(desk.stranger, desk.strangersWorkspaceId);
    const events = desk.stranger.subscribe(chatEvents, { chatId: second, after: await liveCursor(desk.stranger) });
    await chatStep(desk.stranger, 'askForPerson', second);
    await events.event(({ chat }) => chat?.position === 2);
    await chatStep(desk.owner, 'cancelWait', first);
    await events.event(({ chat }) => chat?.position === 1);

    await writeInChat(desk.stranger, second, 'Are you still there?');
    await chats.answered(desk.stranger, second);
    expect((await readChat(desk.stranger, second)).state).toBe('WAITING');
    events.stop();
    await Promise.all([chats.end(first), chats.end(second, desk.stranger)]);
  });

  it('becomes a ticket with everything that was written when nobody comes for ten minutes, and says so', async () => {
    const chatId = await chats.waiting();
    const events = desk.owner.subscribe(chatEvents, { chatId, after: await liveCursor(desk.owner) });
    await writeInChat(desk.owner, chatId, 'It is urgent.');
    await events.event(({ message }) => message?.body.text === 'It is urgent.');
    await chats.lookIn(9 * minute, chatId);
    expect(await chats.state(chatId)).toBe('WAITING');
    await chats.lookIn(11 * minute, chatId);
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
    const chatId = await chats.asked(closed.owner, closed.workspaceId);
    await chatStep(closed.owner, 'askForPerson', chatId);
    expect(await readChat(closed.owner, chatId)).toMatchObject({ state: 'TICKET', endReason: 'OUT_OF_HOURS' });
    expect((await readThread(closed.owner, chatId)).join()).toContain('Our team is not at work');
  });
});

describe('what is written', () => {
  it('is posted once, however often it is sent', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const results = await Promise.all(
      Array.from({ length: 5 }, () => writeInChat(desk.owner, chatId, 'Once', { clientMutationId: 'chat-once' })),
    );
    expect(new Set(results.map(({ data }) => data.postChatMessage.message.id)).size).toBe(1);
    await chats.end(chatId);
    expect((await writeInChat(desk.owner, chatId, 'Once', { clientMutationId: 'chat-once' })).errors).toBeUndefined();
  });

  it('is refused empty, and taken with 10,000 characters', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const empty = await writeInChat(desk.owner, chatId, '  \n ');
    expect(empty.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ field: 'body' }] } }]);
    expect((await writeInChat(desk.owner, chatId, 'Why? '.repeat(2_000))).errors).toBeUndefined();
    await chats.answered(desk.owner, chatId);
    await chats.end(chatId);
  });
});
