import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { type LocalPostmark, startPostmark } from '../../test/postmark.ts';
import { addSubmitter, addTicket } from '../../test/rows.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { deliverQueuedEmail } from './deliver-queued-email.ts';
import { postmarkDelivery } from './postmark-delivery.ts';
import { queueEmail } from './queue-email.ts';
import { sweepEmails } from './sweep-emails.ts';

const start = new Date('2026-05-04T09:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

let database: TestDatabase;
let postmark: LocalPostmark;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
afterEach(() => postmark.stop());

/** Queues an email for a Postmark that gives that answer, and makes attempts at it. */
async function queue(answer?: LocalPostmark['answer'], queued: { deskId?: string; lifetime?: number } = {}) {
  postmark = await startPostmark(answer);
  const id = randomUUID();
  const email = { to: 'ada@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
  await database.prisma.$transaction((tx) => queueEmail(tx, email, { id, key: id, now: start, ...queued }));
  // Long, but for one that says nothing: a busy machine is slow, not silent.
  const timeout = typeof answer === 'string' ? 1 : 15;
  const delivery = postmarkDelivery({ token: 'token', from: 'a@example.com', apiUrl: postmark.origin, timeout });
  const row = () => database.prisma.outgoingEmail.findUniqueOrThrow({ where: { id } });
  return {
    id,
    row,
    sweep: (now: Date, isWanted = true) =>
      sweepEmails({ db: database.prisma, delivery, now: () => now, isWanted: async () => isWanted }),
    attempt: (now = start, isWanted = true) =>
      deliverQueuedEmail({ db: database.prisma, delivery, now: () => now, isWanted: async () => isWanted }, id).catch(
        (error: unknown) => error,
      ),
    waiting: async () => {
      const jobs = await database.pool.query(
        `SELECT FROM graphile_worker._private_jobs WHERE payload ->> 'emailId' = $1`,
        [id],
      );
      return jobs.rowCount;
    },
  };
}

test('what Postmark took is sent, is remembered by its id, and its content is forgotten', async () => {
  const { attempt, row, id } = await queue();
  expect(await attempt()).toBeUndefined();
  expect(postmark.requests).toMatchObject([{ url: '/email', body: { To: 'ada@example.com', Subject: 'Hello' } }]);
  expect(postmark.taken[0]?.Metadata).toEqual({ 'parley-email': id });
  const { MessageID: providerId } = postmark.taken[0]!;
  expect(await row()).toMatchObject({ state: 'SENT', providerId, attempts: 1, content: null, endedAt: start });
});

test('a job that runs twice sends once', async () => {
  const { attempt } = await queue();
  await attempt();
  await attempt();
  expect(postmark.requests).toHaveLength(1);
});

test('the same is queued once, in the transaction that it belongs to', async () => {
  const { id, waiting } = await queue();
  const email = { to: 'b@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
  await database.prisma.$transaction((tx) => queueEmail(tx, email, { key: id, now: start }));
  expect(await database.prisma.outgoingEmail.count({ where: { key: id } })).toBe(1);
  expect(await waiting()).toBe(1);

  const key = randomUUID();
  const undone = database.prisma.$transaction(async (tx) => {
    await queueEmail(tx, email, { key, now: start });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await database.prisma.outgoingEmail.count({ where: { key } })).toBe(0);
});

describe('an answer that is lost', () => {
  test('leads to a search, and what was taken is not sent twice', async () => {
    const { attempt, row } = await queue('takes it and is silent');
    expect(await attempt()).toMatchObject({ name: 'UnansweredError' });
    expect(await row()).toMatchObject({ state: 'SENDING', endedAt: null });
    expect(await attempt(minutes(1))).toBeUndefined();
    expect(await row()).toMatchObject({ state: 'SENT', providerId: postmark.taken[0]?.MessageID, attempts: 1 });
    expect(postmark.requests).toHaveLength(1);
  });

  test('leads to another attempt only when the message would have been found', async () => {
    const { attempt, row } = await queue('is silent');
    await attempt();
    postmark.answer = { status: 200, ErrorCode: 0, Message: 'OK' };
    expect(await attempt(minutes(1))).toMatchObject({ message: expect.stringContaining('not known yet') });
    expect(postmark.requests).toHaveLength(1);
    expect(await attempt(minutes(3))).toBeUndefined();
    expect(await row()).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test('is what a process that died in the middle leaves behind', async () => {
    const { attempt, id, row } = await queue();
    const data = { state: 'SENDING', attempts: 1, attemptedAt: start } as const;
    await database.prisma.outgoingEmail.update({ where: { id }, data });
    postmark.taken.push({ MessageID: 'taken-before', MessageStream: 'outbound', Metadata: { 'parley-email': id } });
    await attempt(minutes(5));
    expect(postmark.requests).toEqual([]);
    expect(await row()).toMatchObject({ state: 'SENT', providerId: 'taken-before' });
  });

  test('may be a failure of Postmark itself', async () => {
    const { attempt, row } = await queue({ status: 500, ErrorCode: 0, Message: 'Internal server error' });
    await attempt();
    expect(await row()).toMatchObject({ state: 'SENDING', lastError: expect.stringContaining('Internal server') });
  });
});

describe('a refusal', () => {
  test.each([
    ['a wrong token', { status: 401, ErrorCode: 10, Message: 'Bad token' }],
    ['too many requests', { status: 429, ErrorCode: 429, Message: 'Rate limit exceeded' }],
  ])('for %s is followed by another attempt', async (_, answer) => {
    const { attempt, row } = await queue(answer);
    expect(await attempt()).toMatchObject({ message: answer.Message });
    expect(await row()).toMatchObject({ state: 'QUEUED', lastError: answer.Message, attempts: 1 });
    postmark.answer = { status: 200, ErrorCode: 0, Message: 'OK' };
    expect(await attempt()).toBeUndefined();
    expect(await row()).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test.each([
    ['an inactive recipient', { status: 422, ErrorCode: 406, Message: 'Inactive recipient' }],
    ['an illegal address', { status: 422, ErrorCode: 300, Message: "Error parsing 'To'" }],
  ])('for %s makes a dead letter, which holds no secret', async (_, answer) => {
    const { attempt, row } = await queue(answer);
    expect(await attempt()).toBeInstanceOf(PermanentFailure);
    expect(await row()).toMatchObject({
      state: 'FAILED',
      lastError: expect.stringContaining(answer.Message),
      content: null,
    });
  });

  test('that lasts too long makes a dead letter', async () => {
    const { attempt, row } = await queue({ status: 401, ErrorCode: 10, Message: 'Bad token' }, { lifetime: 60_000 });
    await attempt();
    expect(await attempt(minutes(1))).toBeInstanceOf(PermanentFailure);
    expect(await row()).toMatchObject({ state: 'FAILED', lastError: 'Bad token', attempts: 1 });
  });
});

test('what nobody wants any more is withdrawn, and may be queued again, for as long as it was not sent', async () => {
  const { attempt, row, id: key } = await queue();
  expect(await attempt(start, false)).toBeUndefined();
  expect(postmark.requests).toEqual([]);
  expect(await row()).toMatchObject({ state: 'WITHDRAWN', content: null });

  const email = { to: 'ada@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
  const queueAgain = (id: string) =>
    database.prisma.$transaction((tx) => queueEmail(tx, email, { id, key, now: start }));
  const ids = [randomUUID(), randomUUID()];
  await Promise.all(ids.map(queueAgain));
  const [again, ...others] = await database.prisma.outgoingEmail.findMany({ where: { key } });
  expect(others).toEqual([]);
  expect(again).toMatchObject({ state: 'QUEUED', content: expect.anything() });
  await database.prisma.outgoingEmail.update({ where: { key }, data: { state: 'SENT', endedAt: start } });
  await queueAgain(randomUUID());
  expect(await database.prisma.outgoingEmail.findUnique({ where: { key } })).toMatchObject({
    id: again?.id,
    state: 'SENT',
  });
});

describe('what is queued again', () => {
  const email = { to: 'ada@example.com', subject: 'Again', html: '<p>Hello</p>', text: 'Hello' };
  /** Which connections wait for another to end its transaction. */
  const waitingFor = async (pid: number): Promise<number> => {
    const waiting = 'SELECT FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))';
    return (await database.pool.query(waiting, [pid])).rowCount ?? 0;
  };

  test('while it is being withdrawn waits for that, and leaves after all', async () => {
    const { id: key } = await queue();
    let queued: Promise<void> | undefined;
    await database.prisma.$transaction(
      async (tx) => {
        const [own] = await tx.$queryRaw<{ pid: number }[]>`
          SELECT pg_backend_pid() AS pid FROM outgoing_email WHERE key = ${key} FOR UPDATE`;
        queued = database.prisma.$transaction((other) => queueEmail(other, email, { key, now: start }), {
          timeout: 60_000,
        });
        await expect.poll(() => waitingFor(own!.pid)).toBe(1);
        await tx.outgoingEmail.update({ where: { key }, data: { state: 'WITHDRAWN', endedAt: start } });
      },
      { timeout: 60_000 },
    );
    await queued;
    const row = await database.prisma.outgoingEmail.findUniqueOrThrow({ where: { key } });
    expect(row).toMatchObject({ state: 'QUEUED', subject: 'Again', endedAt: null });
  });

  test('waits for who is cancelling their account before it keeps their mail from being withdrawn', async () => {
    const { id: key } = await queue();
    const ticket = await addTicket(database.prisma, await addSubmitter(database.prisma));
    const about = { ticketId: ticket.id, itemId: null, personId: ticket.submitterId };
    await database.prisma.outgoingEmail.update({ where: { key }, data: { state: 'WITHDRAWN', endedAt: start } });
    let queued: Promise<void> | undefined;
    await database.prisma.$transaction(
      async (tx) => {
        const [own] = await tx.$queryRaw<{ pid: number }[]>`
          SELECT pg_backend_pid() AS pid FROM person WHERE id = ${about.personId}::uuid FOR UPDATE`;
        queued = database.prisma.$transaction((other) => queueEmail(other, email, { key, about, now: start }), {
          timeout: 60_000,
        });
        await expect.poll(() => waitingFor(own!.pid)).toBe(1);
        await tx.outgoingEmail.update({ where: { key }, data: { recipient: 'nobody@cancelled.invalid' } });
      },
      { timeout: 60_000 },
    );
    await queued;
    expect(await database.prisma.outgoingEmail.findUnique({ where: { key } })).toMatchObject({ state: 'QUEUED' });
  });
});

test('two jobs of one message make one attempt', async () => {
  const { attempt, row } = await queue();
  await Promise.all([attempt(), attempt()]);
  expect(postmark.requests.filter(({ url }) => url === '/email')).toHaveLength(1);
  expect(await row()).toMatchObject({ attempts: 1 });
});

describe('mail whose time ran out with no job left', () => {
  const lost = { lifetime: 60_000 };

  test('becomes a dead letter, once its own job has had its time', async () => {
    const { row, sweep } = await queue(undefined, lost);
    await sweep(minutes(2));
    expect(await row()).toMatchObject({ state: 'QUEUED' });
    await sweep(minutes(4));
    await sweep(minutes(5));
    expect(await row()).toMatchObject({ state: 'FAILED', lastError: 'It was not sent in time', endedAt: minutes(4) });
    expect(postmark.requests).toEqual([]);
  });

  test('is sent where it is found to have been taken', async () => {
    const { attempt, row, sweep } = await queue('takes it and is silent', lost);
    await attempt();
    await sweep(minutes(4));
    expect(await row()).toMatchObject({ state: 'SENT', providerId: postmark.taken[0]?.MessageID });
  });

  test.each([
    ['', true],
    [' and nobody wants it any more', false],
  ])('says that nobody knows, where that can’t be found out%s', async (_, isWanted) => {
    const { attempt, row, sweep } = await queue('is silent', lost);
    await attempt();
    postmark.stop();
    await sweep(minutes(4), isWanted);
    expect(await row()).toMatchObject({
      state: 'FAILED',
      lastError: expect.stringContaining('It is not known whether it arrived'),
    });
  });
});
