import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { untouchedFiles } from '../../test/files.ts';
import { mailboxMail } from '../../test/mail.ts';
import { addSubmitter, messageOf, ticketOf } from '../../test/rows.ts';
import { untouchedChats } from '../../test/untouched-chats.ts';
import { createTasks } from './tasks.ts';

const now = new Date('2026-03-31T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

let database: TestDatabase;
const tasks = () =>
  createTasks({
    db: database.prisma,
    files: untouchedFiles,
    mail: mailboxMail(database.prisma),
    chats: untouchedChats,
    now: () => now,
  });

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.prisma.liveEvent.deleteMany();
  await database.prisma.liveHorizon.update({ where: { id: 1 }, data: { xid: 0 } });
});

async function addEvent(occurredAt: Date, xid: bigint): Promise<void> {
  await database.prisma.liveEvent.create({
    data: { type: 'TICKET_CHANGED', topics: ['desk:1'], changed: [], occurredAt, xid },
  });
}

const horizon = async () => (await database.prisma.liveHorizon.findUniqueOrThrow({ where: { id: 1 } })).xid;
const keptXids = async () =>
  (await database.prisma.liveEvent.findMany({ orderBy: { xid: 'asc' } })).map((event) => event.xid);

test('events older than 30 days go, and the horizon is the newest transaction that lost one', async () => {
  await addEvent(daysAgo(31), 500n);
  await addEvent(daysAgo(40), 700n);
  await addEvent(daysAgo(45), 600n);
  await addEvent(daysAgo(29), 800n);
  await tasks().purge_live_log({});

  expect(await keptXids()).toEqual([800n]);
  expect(await horizon()).toBe(700n);
});

test('the horizon never moves back, and stays where nothing is purged', async () => {
  await database.prisma.liveHorizon.update({ where: { id: 1 }, data: { xid: 900n } });
  await tasks().purge_live_log({});
  expect(await horizon()).toBe(900n);

  await addEvent(daysAgo(31), 500n);
  await tasks().purge_live_log({});
  expect(await keptXids()).toEqual([]);
  expect(await horizon()).toBe(900n);
});

test('sessions and one-time tokens go once they have expired', async () => {
  const person = await database.prisma.person.create({ data: { name: 'Ada', email: 'ada@example.com' } });
  const later = new Date(now.getTime() + 1);
  const session = { personId: person.id };
  await database.prisma.session.createMany({
    data: [
      { ...session, token: 'expired', expiresAt: now },
      { ...session, token: 'valid', expiresAt: later },
    ],
  });
  await database.prisma.verification.createMany({
    data: [
      { identifier: 'expired', value: '1', expiresAt: now },
      { identifier: 'valid', value: '1', expiresAt: later },
    ],
  });
  await tasks().purge_auth({});

  expect((await database.prisma.session.findMany()).map(({ token }) => token)).toEqual(['valid']);
  expect((await database.prisma.verification.findMany()).map(({ identifier }) => identifier)).toEqual(['valid']);
});

test('of mail that ended 30 days ago only that of a message is remembered, without address and subject', async () => {
  const { prisma: db } = database;
  const { conversationId } = await ticketOf(db, await addSubmitter(db));
  const message = await db.threadItem.create({ data: messageOf(conversationId) });
  const change = await db.threadItem.create({
    data: {
      conversationId,
      createdAt: now,
      kind: 'STATUS_CHANGE',
      audience: 'PUBLIC',
      authorSide: 'SYSTEM',
      statusFrom: 'OPEN',
      statusTo: 'CLOSED',
    },
  });
  const mail = { recipient: 'ada@example.com', subject: 'Hello', expiresAt: daysAgo(28), state: 'SENT' } as const;
  await db.outgoingEmail.createMany({
    data: [
      { ...mail, key: 'message', itemId: message.id, endedAt: daysAgo(31) },
      { ...mail, key: 'withdrawn', itemId: message.id, endedAt: daysAgo(31), state: 'WITHDRAWN' },
      { ...mail, key: 'new', itemId: message.id, endedAt: daysAgo(29) },
      { ...mail, key: 'failed', itemId: message.id, endedAt: daysAgo(31), state: 'FAILED' },
      { ...mail, key: 'change', itemId: change.id, endedAt: daysAgo(31) },
      { ...mail, key: 'ticket', endedAt: daysAgo(31) },
    ],
  });
  await tasks().purge_emails({});

  const select = { key: true, recipient: true, subject: true };
  const forgotten = { recipient: '', subject: '' };
  expect(await db.outgoingEmail.findMany({ select, orderBy: { key: 'asc' } })).toEqual([
    { key: 'message', ...forgotten },
    { key: 'new', recipient: 'ada@example.com', subject: 'Hello' },
    { key: 'withdrawn', ...forgotten },
  ]);
});
