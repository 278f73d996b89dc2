import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { listen, lookAll, say, sayAndFreeze, sayOverSocket, setPresence, told, until } from '../../../test/presence.ts';
import { redisProgram, runRedis } from '../../../test/redis.ts';
import { startPostgresBus } from '../../live/bus-postgres.ts';
import { topic } from '../../live/log.ts';

let app: TestApp;
let desk: OpenDesk;
let tomas: Client;

beforeAll(async () => {
  app = await startTestApp({ heartbeatMs: 60_000 });
  desk = await openDesk(app, cloud);
  tomas = await app.as((await addAgent(app.db, desk.desk.id, 'Tomas Berg')).id);
});
afterAll(() => app.stop());

describe('between nodes', () => {
  it('it is told at once, also to a node that starts later, and is over when a node stops', async () => {
    const { id } = await desk.openTicket();
    const second = await app.startNode();
    const there = await second.as(desk.people.owner.id);
    const [agent, customer] = await lookAll(id, desk.agent, there);
    await sayOverSocket(there, id, 'REPLYING');
    await until(agent!, 'Mira Novak REPLYING');
    await sayOverSocket(desk.agent, id, 'REPLYING');
    await until(customer!, 'Mira Novak REPLYING, support types');

    const third = await app.startNode();
    const late = listen(await third.as(desk.people.agent.id), id);
    await expect.poll(() => told(late).at(-1)).toContain('Mira Novak REPLYING');
    await expect.poll(() => told(late).at(-1)).toContain('Maya Lind REPLYING');
    await second.stop();
    await until(agent!, 'Maya Lind REPLYING, support types');
  });

  it('it goes over Redis where there is one, also when that went away and came back', async ({ skip }) => {
    if (!redisProgram) return skip('redis-server is not installed');
    let redis = await runRedis(redisProgram);
    const withRedis = await startTestApp({ redisUrl: redis.url });
    try {
      const there = await openDesk(withRedis, cloud);
      const { id } = await there.openTicket();
      const second = await withRedis.startNode();
      const [agent] = await lookAll(id, await second.as(there.people.agent.id), there.owner);
      await sayOverSocket(there.owner, id, 'VIEWING');
      await until(agent!, 'Mira Novak VIEWING');
      await redis.stop();
      await sayOverSocket(there.owner, id, 'REPLYING');
      redis = await runRedis(redisProgram, redis.url);
      await until(agent!, 'Mira Novak REPLYING');
    } finally {
      await withRedis.stop();
      await redis.stop();
    }
  });

  it('one NOTIFY goes out at most every quarter of a second, however many come and go', async () => {
    const tickets = [await desk.openTicket(), await desk.openTicket()];
    const listener = new pg.Client(app.database.url);
    await listener.connect();
    const began = performance.now();
    let texts = 0;
    listener.on('notification', () => {
      texts += 1;
    });
    await listener.query('LISTEN parley_live_text');
    const [agent] = await lookAll(tickets[1]!.id, desk.agent, desk.member);
    for (let round = 0; round < 100; round += 1) {
      await say(desk.owner, tickets[round % 2]!.id, round % 3 === 0 ? 'VIEWING' : 'REPLYING');
    }
    await sayOverSocket(desk.member, tickets[1]!.id, 'REPLYING');
    await expect.poll(() => told(agent!).at(-1)).toContain('Noor Haddad REPLYING');
    expect(texts).toBeGreaterThan(0);
    expect(texts).toBeLessThanOrEqual(1 + (performance.now() - began) / 250);
    await listener.end();
  });
});

it('who vanishes without a word is gone after some seconds: a silent socket, a program, a whole node', async () => {
  const { id } = await desk.openTicket();
  const [watcher] = await lookAll(id, desk.agent);
  // What a killed node leaves behind: it has told of somebody, and is heard no more.
  const ears = { onWake: () => undefined, onText: () => undefined };
  const bus = await startPostgresBus(app.database.url, app.database.pool, ears, pino({ level: 'silent' }));
  const line = `${topic.ticket(localId(id))} ${desk.people.member.id} CR`;
  const frozen = await sayAndFreeze(desk.owner, setPresence, { ticketId: id, activity: 'VIEWING' });
  await expect
    .poll(async () => {
      await bus.tell([line]);
      await say(tomas, id, 'VIEWING');
      return told(watcher!).at(-1)?.split(', ').toSorted();
    })
    .toEqual(['Mira Novak VIEWING', 'Noor Haddad REPLYING', 'Tomas Berg VIEWING']);
  await until(watcher!, '');
  frozen.terminate();
  await bus.stop();
});
