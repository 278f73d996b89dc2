import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { chatStep, openChatDesk, startChat, writeInChat } from '../../../test/chats.ts';
import type { Data, Result } from '../../../test/client.ts';
import { globalId, localId } from '../../../test/factories.ts';
import {
  listenInChat,
  lookAllInChat,
  sayAndFreeze,
  sayInChat,
  setChatPresence,
  told,
  until,
} from '../../../test/presence.ts';

let app: TestApp;
let desk: Awaited<ReturnType<typeof openChatDesk>>;
let elsewhere: Awaited<ReturnType<typeof openChatDesk>>;

beforeAll(async () => {
  app = await startTestApp({ heartbeatMs: 60_000 });
  desk = await openChatDesk(app);
  elsewhere = await openChatDesk(app);
});
afterAll(() => app.stop());

/** A chat of the owner that the agent has. */
async function openChat(): Promise<string> {
  const chatId = await startChat(desk.owner, desk.workspaceId);
  await writeInChat(desk.owner, chatId, 'The disk is full.');
  await chatStep(desk.owner, 'askForPerson', chatId);
  expect((await chatStep(desk.agent, 'acceptChat', chatId)).errors).toBeUndefined();
  return chatId;
}

const input = (chatId: string, activity = 'VIEWING') => ({ input: { chatId, activity } });

describe('in a chat', () => {
  it('the team sees by name who is there and what they do, also who comes later', async () => {
    const chatId = await openChat();
    const [agent] = await lookAllInChat(chatId, desk.agent, desk.owner, desk.member);
    await sayInChat(desk.owner, chatId, 'REPLYING');
    await until(agent!, 'Mira Novak REPLYING');
    await sayInChat(desk.member, chatId, 'VIEWING');
    await until(agent!, 'Mira Novak REPLYING, Noor Haddad VIEWING');
    await sayInChat(desk.agent, chatId, 'REPLYING');
    await until(agent!, 'Mira Novak REPLYING, Noor Haddad VIEWING, Maya Lind REPLYING, support types');

    const [late] = await lookAllInChat(chatId, desk.colleague);
    expect(told(late!)).toEqual(['Mira Novak REPLYING, Noor Haddad VIEWING, Maya Lind REPLYING, support types']);
    expect(late!.received.find(({ people }) => people)).toMatchObject({
      chatId,
      people: [{ side: 'CUSTOMER' }, {}, {}],
    });
    await sayInChat(desk.owner, chatId, 'AWAY');
    await until(late!, 'Noor Haddad VIEWING, Maya Lind REPLYING, support types');
    await chatStep(desk.owner, 'endChat', chatId);
  });

  it('its customer hears that support types, and not even that there is more to know', async () => {
    const chatId = await openChat();
    const [customer, agent] = await lookAllInChat(chatId, desk.owner, desk.agent, desk.colleague);
    for (const activity of ['VIEWING', 'NOTING']) {
      await sayInChat(desk.colleague, chatId, activity);
      await until(agent!, `Ines Colleague ${activity}`);
    }
    await sayInChat(desk.agent, chatId, 'REPLYING');
    await until(customer!, 'support types');
    await sayInChat(desk.agent, chatId, 'VIEWING');
    await until(customer!, '');
    expect(told(customer!)).toEqual(['', 'support types', '']);
    await chatStep(desk.owner, 'endChat', chatId);
  });

  it('a colleague of the customer who reads along hears that they write', async () => {
    const chatId = await openChat();
    const [colleague] = await lookAllInChat(chatId, desk.member, desk.owner);
    await sayInChat(desk.owner, chatId, 'VIEWING');
    await sayInChat(desk.owner, chatId, 'REPLYING');
    await until(colleague!, 'Mira Novak REPLYING');
    expect(told(colleague!)).toEqual(['', 'Mira Novak REPLYING']);
    await chatStep(desk.owner, 'endChat', chatId);
  });

  it('nothing of it is told to who does not ask for it, and none of it is in the log', async () => {
    const chatId = await openChat();
    const doesNot = listenInChat(desk.agent, chatId, false);
    const [asks] = await lookAllInChat(chatId, desk.agent, desk.owner);
    const logged = () => app.db.liveEvent.count({ where: { chatId: localId(chatId) } });
    const before = await logged();
    expect(before).toBeGreaterThan(0);
    await sayInChat(desk.owner, chatId, 'REPLYING');
    await until(asks!, 'Mira Novak REPLYING');
    expect(await logged()).toBe(before);
    await writeInChat(desk.owner, chatId, 'Here it is.');
    await doesNot.event('ChatMessagePosted');
    expect(doesNot.types()).not.toContain('ChatPresenceChanged');
    await chatStep(desk.owner, 'endChat', chatId);
  });

  it('it is told between nodes, and is over when a node stops', async () => {
    const chatId = await openChat();
    const second = await app.startNode();
    const there = await second.as(desk.people.owner.id);
    const [agent, customer] = await lookAllInChat(chatId, desk.agent, there);
    await sayInChat(there, chatId, 'REPLYING');
    await until(agent!, 'Mira Novak REPLYING');
    await sayInChat(desk.agent, chatId, 'REPLYING');
    await until(customer!, 'Mira Novak REPLYING, support types');
    await second.stop();
    await until(agent!, 'Maya Lind REPLYING, support types');
    await chatStep(desk.owner, 'endChat', chatId);
  });
});

describe('somebody is gone', () => {
  it('the moment their socket closes, or their access does', async () => {
    const chatId = await openChat();
    const { member, owner } = desk.people;
    const membership = await app.db.workspaceMember.findFirstOrThrow({ where: { personId: member.id } });
    const [leaves, isRemoved] = [await app.as(owner.id), await app.as(member.id)];
    const [watcher] = await lookAllInChat(chatId, desk.agent, leaves, isRemoved);
    await sayInChat(leaves, chatId, 'REPLYING');
    await until(watcher!, 'Mira Novak REPLYING');
    await sayInChat(isRemoved, chatId, 'VIEWING');
    await until(watcher!, 'Mira Novak REPLYING, Noor Haddad VIEWING');
    await leaves.close();
    await until(watcher!, 'Noor Haddad VIEWING');
    await app.db.workspaceMember.deleteMany({ where: { personId: member.id } });
    await until(watcher!, '');
    await app.db.workspaceMember.create({ data: membership });
    await chatStep(desk.owner, 'endChat', chatId);
  });

  it('some seconds after they have vanished without a word', async () => {
    const chatId = await openChat();
    const [watcher] = await lookAllInChat(chatId, desk.agent);
    const frozen = await sayAndFreeze(desk.owner, setChatPresence, { chatId, activity: 'REPLYING' });
    await until(watcher!, 'Mira Novak REPLYING');
    await until(watcher!, '');
    frozen.terminate();
    await chatStep(desk.owner, 'endChat', chatId);
  });

  it('when the ticket that the chat became goes to another workspace', async () => {
    const elsewhereToo = { workspaceId: localId(desk.strangersWorkspaceId), personId: desk.people.owner.id };
    await app.db.workspaceMember.create({ data: { ...elsewhereToo, role: 'MEMBER' } });
    const chatId = await openChat();
    const { data } = await chatStep(desk.agent, 'turnChatIntoTicket', chatId);
    const ticketId = data.turnChatIntoTicket.chat.ticket.id;
    const [watcher] = await lookAllInChat(chatId, desk.agent, desk.member);
    await sayInChat(desk.member, chatId, 'VIEWING');
    await until(watcher!, 'Noor Haddad VIEWING');
    await desk.agent.data(
      'mutation ($ticketId: ID!, $workspaceId: ID!) { moveTicket(input: { ticketId: $ticketId, workspaceId: $workspaceId }) { ticket { id } } }',
      { ticketId, workspaceId: desk.strangersWorkspaceId },
    );
    await until(watcher!, '');
    await app.db.workspaceMember.delete({ where: { workspaceId_personId: elsewhereToo } });
  });
});

describe('who had a chat and goes on writing', () => {
  let chatId: string;
  beforeEach(async () => {
    chatId = await openChat();
  });
  // Their customer has one at a time.
  afterEach(() => chatStep(desk.owner, 'endChat', chatId));

  const acceptTransfer = async () => {
    const offer =
      'mutation ($chatId: ID!, $to: ID!) { transferChat(input: { chatId: $chatId, agentId: $to }) { chat { id } } }';
    await desk.colleague.data(
      'mutation ($deskId: ID!) { setAvailability(input: { deskId: $deskId, isAvailable: true }) { viewer { __typename } } }',
      { deskId: desk.deskId },
    );
    await desk.agent.data(offer, { chatId, to: desk.colleagueId });
    return chatStep(desk.colleague, 'acceptTransfer', chatId);
  };
  const endings: Readonly<Record<string, () => Promise<Result>>> = {
    'hands it back': () => chatStep(desk.agent, 'handBackChat', chatId),
    'leaves it': () => chatStep(desk.agent, 'leaveChat', chatId),
    'has it taken over': acceptTransfer,
    'makes it a ticket': () => chatStep(desk.agent, 'turnChatIntoTicket', chatId),
    'ends it': () => chatStep(desk.agent, 'endChat', chatId),
    'finds it ended by its customer': () => chatStep(desk.owner, 'endChat', chatId),
  };

  it.each(Object.entries(endings))('is not told to type from the moment on that they: %s', async (_how, goOn) => {
    const second = await app.startNode();
    const there = await second.as(desk.people.owner.id);
    const [customer, team] = await lookAllInChat(chatId, desk.owner, desk.agent);
    const [elsewhere] = await lookAllInChat(chatId, there);
    await sayInChat(desk.agent, chatId, 'REPLYING');
    for (const stream of [customer!, elsewhere!]) await until(stream, 'support types');
    expect((await goOn()).errors).toBeUndefined();

    // Their page still has its socket, so they are still there.
    await until(team!, 'Maya Lind VIEWING');
    for (const stream of [customer!, elsewhere!]) {
      const isOver = ({ chat }: Data) => chat && !(chat.state === 'HUMAN' && chat.agent?.name === 'Maya Lind');
      await stream.event(isOver);
      await until(stream, '');
      const known = stream.received.findIndex(isOver);
      expect(stream.received.slice(known).filter(({ supportIsTyping }) => supportIsTyping)).toEqual([]);
      expect(told({ received: stream.received.slice(0, known) }).at(-1)).toBe('');
    }
    await second.stop();
  });

  it('goes on being told to while nobody else has it, whatever is said', async () => {
    const [customer] = await lookAllInChat(chatId, desk.owner, desk.agent);
    await sayInChat(desk.agent, chatId, 'REPLYING');
    await until(customer!, 'support types');
    await writeInChat(desk.owner, chatId, 'And the other one?');
    await customer!.event('ChatMessagePosted');
    await sayInChat(desk.owner, chatId, 'REPLYING');
    await until(customer!, 'Mira Novak REPLYING, support types');
    expect(told(customer!)).toEqual(['', 'support types', 'Mira Novak REPLYING, support types']);
  });
});

describe('what is refused', () => {
  let chatId: string;
  beforeAll(async () => {
    chatId = await openChat();
  });

  it.each(['stranger', 'another desk’s agent', 'another desk’s customer'] as const)(
    'is a chat that is not theirs: %s',
    async (who) => {
      const client = {
        stranger: desk.stranger,
        'another desk’s agent': elsewhere.agent,
        'another desk’s customer': elsewhere.owner,
      }[who];
      const refusals = await Promise.all([
        client.error(setChatPresence, input(chatId)),
        client.error(setChatPresence, input(chatId, 'REPLYING')),
        client.error(setChatPresence, input(globalId('Chat', crypto.randomUUID()))),
      ]);
      expect(new Set(refusals.map(({ message, extensions }) => `${message} ${extensions.code}`))).toEqual(
        new Set(['Chat not found. NOT_FOUND']),
      );
      const away = input(chatId, 'AWAY');
      expect(await client.data(setChatPresence, away)).toEqual({ setChatPresence: { chatId } });
      expect((await listenInChat(client, chatId).ending()).extensions.code).toBe('NOT_FOUND');
    },
  );

  it('is saying it without a sign-in, or of what is no chat', async () => {
    const anonymous = await app.anonymous().error(setChatPresence, input(chatId));
    expect(anonymous.extensions.code).toBe('UNAUTHENTICATED');
    for (const id of ['x', globalId('Ticket', crypto.randomUUID())]) {
      expect(await desk.owner.error(setChatPresence, input(id))).toMatchObject({
        extensions: { code: 'BAD_INPUT', issues: [{ field: 'chatId' }] },
      });
    }
  });

  it('is a note by a customer, and a reply by whoever can’t write one', async () => {
    const codeOf = async (client: typeof desk.owner, activity: string) =>
      (await client.error(setChatPresence, input(chatId, activity))).extensions.code;
    expect(await codeOf(desk.owner, 'NOTING')).toBe('FORBIDDEN');
    expect(await codeOf(desk.member, 'REPLYING')).toBe('FORBIDDEN');
    expect(await codeOf(desk.colleague, 'REPLYING')).toBe('FORBIDDEN');
    await chatStep(desk.owner, 'endChat', chatId);
    expect(await codeOf(desk.owner, 'REPLYING')).toBe('FORBIDDEN');
    expect(await codeOf(desk.agent, 'REPLYING')).toBe('FORBIDDEN');
    await desk.agent.data(setChatPresence, input(chatId, 'NOTING'));
    await desk.owner.data(setChatPresence, input(chatId));
  });
});
