import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp } from '../../test/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { liveCursor, openDesk, reply, ticketEvents } from '../../test/fixtures.ts';
import { startLine } from '../../test/line.ts';
import { type RedisServer, redisProgram, runRedis } from '../../test/redis.ts';
import { type Bus, type BusEars, maxTextBytes } from './bus.ts';
import { startPostgresBus } from './bus-postgres.ts';
import { startRedisBus } from './bus-redis.ts';
import { LogReader } from './log-reader.ts';
import { Relay } from './relay.ts';

const logger = pino({ level: 'silent' });
let database: TestDatabase;
let redis: RedisServer | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  if (redisProgram) redis = await runRedis(redisProgram);
});
afterAll(async () => {
  await database.close();
  await redis?.stop();
});

const kinds = ['Postgres', 'Redis'] as const;

const addressOf = (kind: (typeof kinds)[number]) => (kind === 'Redis' ? (redis?.url ?? '') : database.url);

/** A node's bus, how often it was woken, and what it was told. `url`: where it reaches the database or the Redis. */
async function join(kind: (typeof kinds)[number], url = addressOf(kind), askEveryMs = 5_000) {
  let woken = 0;
  const told: { node: string; text: string }[] = [];
  const ears: BusEars = {
    onWake: () => {
      woken += 1;
    },
    onText: (node, text) => void told.push({ node, text }),
  };
  const bus: Bus =
    kind === 'Redis'
      ? await startRedisBus(url, ears, logger, askEveryMs)
      : await startPostgresBus(url, database.pool, ears, logger, askEveryMs);
  return { bus, told, count: () => woken };
}

/** Until one hears the other; answers with how often the one that spoke was woken meanwhile. */
async function untilHeard(speaker: Awaited<ReturnType<typeof join>>, hearer: Awaited<ReturnType<typeof join>>) {
  const [spoke, heard] = [speaker.count(), hearer.count()];
  await expect.poll(() => speaker.bus.publish().then(() => hearer.count() > heard), { interval: 100 }).toBe(true);
  return speaker.count() - spoke;
}

describe.each(kinds)('the bus over %s', (kind) => {
  it('wakes every other node, and not the one that wrote', async ({ skip }) => {
    if (kind === 'Redis' && !redis) return skip('redis-server is not installed');
    const [one, other, third] = [await join(kind), await join(kind), await join(kind)];
    // Each is woken once by itself, when it has begun to listen.
    await expect.poll(() => Math.min(one.count(), other.count(), third.count())).toBe(1);
    expect(await untilHeard(one, other)).toBe(0);
    expect(await untilHeard(one, third)).toBe(0);
    for (const { bus } of [one, other, third]) await bus.stop();
  });

  it('tells every other node texts as long as they may be, in order and with who said them, and wakes nobody by it', async ({
    skip,
  }) => {
    if (kind === 'Redis' && !redis) return skip('redis-server is not installed');
    const [one, other, third] = [await join(kind), await join(kind), await join(kind)];
    await expect.poll(() => Math.min(one.count(), other.count(), third.count())).toBe(1);
    const texts = ['first', 'x'.repeat(maxTextBytes), 'last'];
    await one.bus.tell(texts);
    await third.bus.tell(['of another']);
    await expect.poll(() => other.told.length).toBe(4);
    const [first] = other.told.filter(({ text }) => text === 'first');
    expect(other.told.filter(({ node }) => node === first?.node).map(({ text }) => text)).toEqual(texts);
    // Each has a connection of its own: that the other has heard it does not say that this one has.
    await expect.poll(() => one.told.map(({ text }) => text)).toEqual(['of another']);
    expect(other.count()).toBe(1);
    for (const { bus } of [one, other, third]) await bus.stop();
  });

  it('listens by another connection once the line of the one it had is dead', async ({ skip }) => {
    if (kind === 'Redis' && !redis) return skip('redis-server is not installed');
    const url = new URL(addressOf(kind));
    const line = await startLine(Number(url.port));
    onTestFinished(() => line.stop());
    url.port = String(line.port);
    const one = await join(kind, url.href, 500);
    const connected = line.connections;
    line.die();
    // It gives up whatever it had, and tries anew.
    await expect.poll(() => line.connections).toBeGreaterThan(connected);
    line.revive();
    const other = await join(kind);
    const before = one.count();
    await untilHeard(other, one);
    expect(one.count()).toBeGreaterThan(before);
    for (const { bus } of [one, other]) await bus.stop();
  });
});

it('nodes whose Redis goes away and comes back wake each other again, and then look for what they have not heard', async ({
  skip,
}) => {
  if (!redis || !redisProgram) return skip('redis-server is not installed');
  const [one, other] = [await join('Redis'), await join('Redis')];
  await untilHeard(one, other);
  await redis.stop();
  await one.bus.publish();
  const before = other.count();
  redis = await runRedis(redisProgram, redis.url);
  await expect.poll(() => other.count()).toBeGreaterThan(before);
  await untilHeard(one, other);
  for (const { bus } of [one, other]) await bus.stop();
});

it('a node whose connection for listening is lost opens another, and then looks for what it has not heard', async () => {
  const [one, other] = [await join('Postgres'), await join('Postgres')];
  await untilHeard(one, other);
  const before = other.count();
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN %'`,
  );
  await expect.poll(() => other.count()).toBeGreaterThan(before);
  await untilHeard(one, other);
  for (const { bus } of [one, other]) await bus.stop();
});

it('a node wakes the others once for all that it has committed, and with nothing but its name', async () => {
  let deliveries = 0;
  const [speaker, hearer] = [await join('Postgres'), new pg.Client(database.url)];
  const heard: string[] = [];
  hearer.on('notification', ({ payload = '' }) => heard.push(payload));
  await hearer.connect();
  await hearer.query('LISTEN parley_live');
  const relay = await Relay.start({
    reader: new LogReader(database.pool),
    logger,
    deliver: () => {
      deliveries += 1;
    },
    publish: () => void speaker.bus.publish(),
    pollMs: 60_000,
  });
  await database.prisma.liveEvent.createMany({
    data: Array.from({ length: 50 }, () => ({ type: 'TICKET_CHANGED', topics: ['ticket:secret'] })),
  });
  relay.wake(true);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  await hearer.query(`SELECT pg_notify('parley_live', 'the end')`);
  await expect.poll(() => heard.at(-1)).toBe('the end');
  expect(deliveries).toBe(1);
  expect(heard).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), 'the end']);
  await relay.stop();
  await hearer.end();
  await speaker.bus.stop();
});

it('what one node writes while Redis is away reaches the readers of another', async ({ skip }) => {
  if (!redisProgram) return skip('redis-server is not installed');
  const own = await runRedis(redisProgram);
  const app = await startTestApp({ redisUrl: own.url });
  onTestFinished(() => app.stop());
  const desk = await openDesk(app, cloud);
  const { id } = await desk.openTicket();
  const there = await (await app.startNode()).as(desk.people.owner.id);
  const stream = there.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(there) });
  await reply(desk.agent, id, 'with Redis');
  await stream.event('MessagePosted');
  await own.stop();
  await reply(desk.agent, id, 'without');
  await stream.event((event) => event.message?.body.text === 'without');
});
