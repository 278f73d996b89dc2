import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { liveCursor, type OpenDesk, openDesk, reply, ticketEvents } from '../../test/fixtures.ts';
import { LogReader } from './log-reader.ts';
import { Relay } from './relay.ts';
import { forgetRestoredLog } from './restored-log.ts';
import { parseSnapshot } from './snapshot.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, cloud);
});
afterAll(() => app.stop());

/** As if the log so far had come in a dump from a Postgres that has seen many more transactions. */
async function comesFromElsewhere(): Promise<void> {
  await app.db.$executeRaw`UPDATE live_event SET xid = xid + 1000000`;
  await app.db.$executeRaw`UPDATE live_horizon SET xid = 1000000`;
}

it('a node that starts on a restored database tells nothing of before, and what comes once', async () => {
  const { id } = await desk.openTicket();
  await reply(desk.agent, id, 'before the dump');
  await comesFromElsewhere();

  const node = await app.startNode();
  const customer = await node.as(desk.people.owner.id);
  const stream = customer.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(customer) });
  await reply(desk.agent, id, 'after it');
  await stream.event((event) => event.message?.body.text === 'after it');
  await reply(desk.agent, id, 'and more');
  await stream.event((event) => event.message?.body.text === 'and more');
  const texts = stream.received.flatMap((event) => event.message?.body.text ?? []);
  expect(texts).toEqual(['after it', 'and more']);
});

it('a cursor of before the dump is told to start over', async () => {
  const { id } = await desk.openTicket();
  const after = await liveCursor(desk.owner);
  await comesFromElsewhere();

  const node = await app.startNode();
  const customer = await node.as(desk.people.owner.id);
  const stream = customer.subscribe(ticketEvents, { ticketId: id, after });
  expect(await stream.event('Resync')).toMatchObject({ reason: 'CURSOR_TOO_OLD' });
});

it('a transaction that runs all the while makes neither an old cursor good nor a new one too old', async () => {
  const { id } = await desk.openTicket();
  const slow = await app.database.pool.connect();
  await slow.query('BEGIN');
  await slow.query('SELECT pg_current_xact_id()');
  const before = await liveCursor(desk.owner);
  await comesFromElsewhere();

  const node = await app.startNode();
  const customer = await node.as(desk.people.owner.id);
  const old = customer.subscribe(ticketEvents, { ticketId: id, after: before });
  expect(await old.event('Resync')).toMatchObject({ reason: 'CURSOR_TOO_OLD' });
  const fresh = customer.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(customer) });
  await reply(desk.agent, id, 'while it runs');
  await fresh.event('MessagePosted');
  await slow.query('ROLLBACK');
  slow.release();
});

it('a log of this Postgres stays as it is', async () => {
  await desk.openTicket();
  await forgetRestoredLog(app.database.pool);
  const before = await app.db.liveEvent.count();
  expect(before).toBeGreaterThan(0);
  expect(await forgetRestoredLog(app.database.pool)).toBe(false);
  expect(await app.db.liveEvent.count()).toBe(before);
});

it('a node that runs while its database becomes an older one has everybody start over, once', async () => {
  class OfLater extends LogReader {
    override async currentSnapshot() {
      const { xmax } = await super.currentSnapshot();
      return parseSnapshot(`${xmax + 1_000n}:${xmax + 1_000n}:`)!;
    }
  }
  const told: unknown[] = [];
  const relay = await Relay.start({
    reader: new OfLater(app.database.pool),
    logger: pino({ level: 'silent' }),
    deliver: ({ events }) => void told.push(events === null ? 'start over' : events.length),
    publish: () => undefined,
    pollMs: 10,
  });
  await expect.poll(() => told).toEqual(['start over']);
  const { id } = await desk.openTicket();
  await reply(desk.agent, id, 'afterwards');
  await expect.poll(() => told.length).toBeGreaterThan(1);
  expect(told.slice(1)).not.toContain('start over');
  await relay.stop();
});
