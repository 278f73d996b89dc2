import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import {
  chatEvents,
  chatQueueEvents,
  chatStep,
  openChatDesk,
  readChat,
  readThread,
  startChat,
  writeInChat,
} from '../../../test/chats.ts';
import type { Client } from '../../../test/client.ts';
import { addPerson, localId } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import { perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';
import { text, upload } from '../../../test/uploads.ts';
import { lookAtChat } from './service.ts';

let app: TestApp;
let desk: Awaited<ReturnType<typeof openChatDesk>>;
let elsewhere: Awaited<ReturnType<typeof openChatDesk>>;
let chatId: string;
beforeAll(async () => {
  const limits = {
    ...{ WRITE_IN_CHAT: perPerson(6), START_CHAT: perPerson(2) },
    ...{ STEP_CHAT: perPerson(30), SET_AVAILABILITY: perPerson(3) },
  };
  app = await startTestApp({ rateLimits: rateLimitsWith(limits) });
  desk = await openChatDesk(app);
  elsewhere = await openChatDesk(app);
  chatId = await startChat(desk.owner, desk.workspaceId);
  await writeInChat(desk.owner, chatId, 'Why is my invoice so high?');
  await chatStep(desk.owner, 'askForPerson', chatId);
  await chatStep(desk.agent, 'acceptChat', chatId);
});
afterAll(() => app.stop());

const steps = [
  'askForPerson',
  'cancelWait',
  'turnChatIntoTicket',
  'endChat',
  'acceptChat',
  'acceptTransfer',
  'cancelTransfer',
  'leaveChat',
  'handBackChat',
];

const transfer = (client: Client) =>
  client.run(
    'mutation ($chatId: ID!, $agentId: ID!) { transferChat(input: { chatId: $chatId, agentId: $agentId }) { chat { id } } }',
    {
      chatId,
      agentId: desk.colleagueId,
    },
  );

describe('to whom it is not theirs, a chat is not there', () => {
  it.each(['stranger', 'another desk’s agent', 'another desk’s customer'] as const)('%s', async (who) => {
    const client = {
      stranger: desk.stranger,
      'another desk’s agent': elsewhere.agent,
      'another desk’s customer': elsewhere.owner,
    }[who];
    expect(await readChat(client, chatId)).toBeNull();
    const results = [
      await writeInChat(client, chatId, 'Let me in'),
      await writeInChat(client, chatId, 'A note', { audience: 'INTERNAL' }),
      await transfer(client),
      ...(await Promise.all(steps.map((step) => chatStep(client, step, chatId)))),
    ];
    for (const { errors } of results) expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await client.subscribe(chatEvents, { chatId }).ending()).extensions.code).toBe('NOT_FOUND');
  });

  it('nor is the queue, but for the team', async () => {
    const { deskId } = desk;
    const query = 'query ($deskId: ID!) { chatQueue(deskId: $deskId) { waitingCount } }';
    for (const client of [desk.owner, elsewhere.agent]) {
      expect((await client.error(query, { deskId })).extensions.code).toBe('FORBIDDEN');
      expect((await client.subscribe(chatQueueEvents, { deskId }).ending()).extensions.code).toBe('FORBIDDEN');
      const said = await client.error(
        'mutation ($deskId: ID!) { setAvailability(input: { deskId: $deskId, isAvailable: true }) { viewer { id } } }',
        { deskId },
      );
      expect(said.extensions.code).toBe('FORBIDDEN');
    }
    expect((await desk.agent.data(query, { deskId })).chatQueue).toEqual({ waitingCount: 0 });
  });
});

it('a colleague of the customer reads the chat and leaves the talking to them', async () => {
  expect(await readChat(desk.member, chatId)).toMatchObject({ state: 'HUMAN', customer: { name: 'Mira Novak' } });
  const results = [
    await writeInChat(desk.member, chatId, 'Me too'),
    ...(await Promise.all(steps.map((step) => chatStep(desk.member, step, chatId)))),
  ];
  for (const { errors } of results) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('neither side does what is for the other', async () => {
  for (const step of ['acceptChat', 'leaveChat', 'handBackChat', 'acceptTransfer', 'cancelTransfer']) {
    expect((await chatStep(desk.owner, step, chatId)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  for (const step of ['askForPerson', 'cancelWait']) {
    expect((await chatStep(desk.agent, step, chatId)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  expect((await transfer(desk.owner)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('a note reaches the team’s stream and thread, and customers learn nothing of it', async () => {
  const theirs = desk.owner.subscribe(chatEvents, { chatId, after: await liveCursor(desk.owner) });
  const teams = desk.colleague.subscribe(chatEvents, { chatId, after: await liveCursor(desk.colleague) });
  await writeInChat(desk.agent, chatId, 'Before the note.');
  await theirs.event(({ message }) => message?.body.text === 'Before the note.');
  await teams.event(({ message }) => message?.body.text === 'Before the note.');

  await writeInChat(desk.colleague, chatId, 'They pay too much.', { audience: 'INTERNAL' });
  await teams.event(({ message }) => message?.audience === 'INTERNAL');
  await writeInChat(desk.agent, chatId, 'After the note.');
  await theirs.event(({ message }) => message?.body.text === 'After the note.');
  const notes = theirs.received.filter(({ message }) => message?.audience === 'INTERNAL');
  expect(notes).toEqual([]);
  // Two messages and, with each, that the chat has changed: nothing came between.
  const ofNoLog = ['Heartbeat', 'ChatAnswerGrew'];
  const between = theirs.received.filter(({ __typename }) => !ofNoLog.includes(String(__typename))).length;
  expect(between).toBeLessThanOrEqual(4);
  expect((await readThread(desk.owner, chatId)).join()).not.toContain('They pay too much.');
  expect((await readThread(desk.colleague, chatId)).join()).toContain('They pay too much.');
  expect((await writeInChat(desk.owner, chatId, 'Mine', { audience: 'INTERNAL' })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  theirs.stop();
  teams.stop();
});

it('a file of a message is there for whoever may read the message', async () => {
  const theirs = await startChat(desk.stranger, desk.strangersWorkspaceId);
  const file = await upload(desk.stranger, desk.deskId, text('trace.log'));
  const sent = await writeInChat(desk.stranger, theirs, 'The log.', { attachmentIds: [file.id] });
  expect(sent.errors).toBeUndefined();
  const query = 'query ($id: ID!) { node(id: $id) { ... on Attachment { name url } } }';
  for (const client of [desk.stranger, desk.agent]) {
    expect((await client.data(query, { id: file.id })).node).toMatchObject({ name: 'trace.log' });
  }
  for (const client of [desk.owner, elsewhere.agent]) {
    expect((await client.data(query, { id: file.id })).node).toBeNull();
  }
  await chatStep(desk.stranger, 'endChat', theirs);
});

it('the team’s queue tells of a chat as it waits, is held and ends', async () => {
  const queue = desk.colleague.subscribe(chatQueueEvents, {
    deskId: desk.deskId,
    after: await liveCursor(desk.colleague),
  });
  const theirs = await startChat(desk.stranger, desk.strangersWorkspaceId);
  await queue.event(({ chat }) => chat?.id === theirs && chat.state === 'ASSISTANT');
  await writeInChat(desk.stranger, theirs, 'Hello');
  await chatStep(desk.stranger, 'askForPerson', theirs);
  await queue.event(({ chat }) => chat?.id === theirs && chat.state === 'WAITING' && chat.position === 1);
  await chatStep(desk.agent, 'acceptChat', theirs);
  await queue.event(({ chat }) => chat?.id === theirs && chat.agent?.name === 'Maya Lind');
  await chatStep(desk.agent, 'endChat', theirs);
  await queue.event(({ chat }) => chat?.id === theirs && chat.state === 'ENDED');
  queue.stop();
});

it('who leaves the workspace loses the chat, and it ends', async () => {
  const { db } = app;
  const person = await addPerson(db, 'Pia Passing');
  const workspaceId = localId(desk.workspaceId);
  const membership = { workspaceId, personId: person.id };
  await db.workspaceMember.create({ data: { ...membership, role: 'MEMBER' } });
  const pia = await app.as(person.id);
  const theirs = await startChat(pia, desk.workspaceId);
  const events = pia.subscribe(chatEvents, { chatId: theirs, after: await liveCursor(pia) });
  await writeInChat(pia, theirs, 'Only a question');
  await events.event(({ message }) => message?.body.text === 'Only a question');
  await db.workspaceMember.delete({ where: { workspaceId_personId: membership } });
  await events.event('ChatRemoved');
  expect((await events.ending()).extensions.code).toBe('FORBIDDEN');
  expect(await readChat(pia, theirs)).toBeNull();
  await lookAtChat({ db, now: () => new Date() }, localId(theirs));
  expect(await readChat(desk.agent, theirs)).toMatchObject({ state: 'ENDED', endReason: 'CUSTOMER' });
});

describe('who writes too much', () => {
  it('is told when to go on, and has lost nothing', async () => {
    const theirs = await startChat(elsewhere.owner, elsewhere.workspaceId);
    const results = [];
    for (let count = 0; count < 7; count += 1)
      results.push(await writeInChat(elsewhere.owner, theirs, `Line ${count}`));
    expect(results.slice(0, 6).every(({ errors }) => !errors)).toBe(true);
    expect(results[6]).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }],
    });
    // A person can still be asked for.
    expect((await chatStep(elsewhere.owner, 'askForPerson', theirs)).errors).toBeUndefined();
  });

  it('begins no more chats than allowed either, but goes on with an open one', async () => {
    const begin = () =>
      elsewhere.member.run('mutation ($id: ID!) { startChat(input: { workspaceId: $id }) { chat { id } } }', {
        id: elsewhere.workspaceId,
      });
    for (let count = 0; count < 2; count += 1) {
      const { data } = await begin();
      expect((await begin()).data).toEqual(data);
      await chatStep(elsewhere.member, 'endChat', data.startChat.chat.id);
    }
    expect(await begin()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('nor takes more steps, whether or not the chat allows them', async () => {
    const codes: string[] = [];
    for (let count = 0; count <= 30; count += 1) {
      const { errors } = await chatStep(desk.colleague, 'leaveChat', chatId);
      codes.push(String(errors?.[0]?.extensions.code));
    }
    expect(new Set(codes.slice(0, 30))).toEqual(new Set(['CONFLICT']));
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    expect((await transfer(desk.colleague)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  });

  it('nor says more often that they are there', async () => {
    const say = () =>
      desk.colleague.run(
        'mutation ($deskId: ID!) { setAvailability(input: { deskId: $deskId, isAvailable: true }) { viewer { id } } }',
        { deskId: desk.deskId },
      );
    for (let count = 0; count < 3; count += 1) expect((await say()).errors).toBeUndefined();
    const before = await app.db.chatAgent.findMany();
    expect((await say()).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } },
    ]);
    expect(await app.db.chatAgent.findMany()).toEqual(before);
  });
});
