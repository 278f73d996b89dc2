import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { rateLimitsWith } from '../../test/rate-limits.ts';
import { type RedisServer, redisProgram, runRedis } from '../../test/redis.ts';
import { createLimits, type Limits } from './limits.ts';

const rateLimits = rateLimitsWith({
  WRITE_MESSAGE: {
    description: 'Two for a person at once, three in an hour, and four for an address.',
    perPerson: [
      { points: 2, seconds: 60 },
      { points: 3, seconds: 3_600 },
    ],
    perAddress: [{ points: 4, seconds: 60 }],
  },
});

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

const nodes: Limits[] = [];
afterEach(async () => {
  for (const node of nodes.splice(0)) await node.stop();
});

async function startNode(redisUrl?: string, onStoreLost?: (error: Error) => void): Promise<Limits> {
  const node = await createLimits({ databaseUrl: database.url, redisUrl, rateLimits, onStoreLost });
  nodes.push(node);
  return node;
}

let people = 0;
const somebody = () => `somebody-${++people}`;

async function waitOf(use: Promise<void>): Promise<number | null> {
  return use.then(
    () => null,
    ({ code, details }) => {
      expect(code).toBe('RATE_LIMITED');
      return details.retryAfter;
    },
  );
}

describe.each([
  ['Postgres', () => undefined],
  ['Redis', () => redis?.url],
])('counted in %s', (store, url) => {
  const skipped = store === 'Redis' && !redisProgram;

  it.skipIf(skipped)('a person is limited on all nodes together, and others go on', async () => {
    const [one, other] = [await startNode(url()), await startNode(url())];
    const person = somebody();
    await one.use('WRITE_MESSAGE', { person });
    await other.use('WRITE_MESSAGE', { person });
    const wait = await waitOf(one.use('WRITE_MESSAGE', { person }));
    expect(wait).toBeGreaterThan(30);
    expect(wait).toBeLessThanOrEqual(60);
    await one.use('WRITE_MESSAGE', { person: somebody() });
    await one.use('CREATE_TICKET', { person });
  });

  it.skipIf(skipped)(
    'an address is limited whoever asks from it, and pays for nobody who is refused already',
    async () => {
      const node = await startNode(url());
      const address = somebody();
      const hasty = { person: somebody(), address };
      for (const _attempt of [1, 2]) await node.use('WRITE_MESSAGE', hasty);
      for (const _attempt of [1, 2, 3]) expect(await waitOf(node.use('WRITE_MESSAGE', hasty))).toBeGreaterThan(0);
      for (const _attempt of [1, 2]) await node.use('WRITE_MESSAGE', { person: somebody(), address });
      expect(await waitOf(node.use('WRITE_MESSAGE', { person: somebody(), address }))).toBeGreaterThan(0);
      await node.use('WRITE_MESSAGE', { person: somebody(), address: somebody() });
    },
  );

  it.skipIf(skipped)('what is given back can be used again, and what is forgotten begins anew', async () => {
    const node = await startNode(url());
    const by = { person: somebody() };
    for (const _attempt of [1, 2, 3, 4]) {
      await node.use('WRITE_MESSAGE', by);
      await node.giveBack('WRITE_MESSAGE', by);
    }
    for (const _attempt of [1, 2]) await node.use('WRITE_MESSAGE', by);
    expect(await waitOf(node.use('WRITE_MESSAGE', by))).toBeGreaterThan(0);
    await node.forget('WRITE_MESSAGE', by);
    for (const _attempt of [1, 2]) await node.use('WRITE_MESSAGE', by);
    expect(await waitOf(node.use('WRITE_MESSAGE', by))).toBeLessThanOrEqual(60);
  });
});

it('counts nothing in the database where there is a Redis', async ({ skip }) => {
  if (!redis) return skip('redis-server is not installed');
  const person = somebody();
  const node = await startNode(redis.url);
  await node.use('WRITE_MESSAGE', { person });
  expect(await database.prisma.rateLimit.count({ where: { key: { endsWith: person } } })).toBe(0);
});

it('goes on without Redis, each node by itself, says so once, and counts there again when it is back', async ({
  skip,
}) => {
  if (!redis || !redisProgram) return skip('redis-server is not installed');
  const lost: Error[] = [];
  const node = await startNode(redis.url, (error) => lost.push(error));
  await redis.stop();

  const person = somebody();
  for (const _attempt of [1, 2]) await node.use('WRITE_MESSAGE', { person });
  expect(await waitOf(node.use('WRITE_MESSAGE', { person }))).toBeGreaterThan(0);
  await expect.poll(() => lost.length).toBe(1);

  redis = await runRedis(redisProgram, redis.url);
  await expect.poll(() => waitOf(node.use('WRITE_MESSAGE', { person }))).toBeNull();
  expect(lost).toHaveLength(1);
});
