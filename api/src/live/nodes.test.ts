import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { databaseUrl } from '../../test/database-url.ts';
import {
  liveCursor,
  type OpenDesk,
  openDesk,
  queueEvents,
  reply,
  ticketEvents,
  workspaceEvents,
} from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, cloud);
});
afterAll(() => app.stop());

describe('two nodes on one database', () => {
  it('tell a subscriber of one what was posted through the other', async () => {
    const { id } = await desk.openTicket();
    const other = await app.startNode();
    const customer = await other.as(desk.people.owner.id);
    const stream = customer.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(customer) });
    await reply(desk.agent, id, 'From the other node.');
    expect(await stream.event('MessagePosted')).toMatchObject({ message: { body: { text: 'From the other node.' } } });
  });

  it('continue a cursor of the other, though they may lag behind it, without repeating', async () => {
    const { id } = await desk.openTicket();
    const other = await app.startNode();
    const customer = await other.as(desk.people.owner.id);
    await reply(desk.agent, id, 'one');
    const after = await liveCursor(desk.owner);
    const stream = customer.subscribe(ticketEvents, { ticketId: id, after });
    await reply(desk.agent, id, 'two');
    await stream.event((event) => event.message?.body.text === 'two');
    expect(stream.received.flatMap((event) => event.message?.body.text ?? [])).toEqual(['two']);
  });

  it('go on after one of them stops, from the last cursor, with each reply once', async () => {
    const { id } = await desk.openTicket();
    const first = await app.startNode();
    const before = (await first.as(desk.people.owner.id)).subscribe(ticketEvents, {
      ticketId: id,
      after: await liveCursor(desk.owner),
    });
    await reply(desk.agent, id, 'before');
    const { cursor } = await before.event('TicketChanged');
    await first.stop();
    await reply(desk.agent, id, 'meanwhile');

    const second = await app.startNode();
    const after = (await second.as(desk.people.owner.id)).subscribe(ticketEvents, { ticketId: id, after: cursor });
    await reply(desk.agent, id, 'after');
    await after.event((event) => event.message?.body.text === 'after');
    expect(after.received.flatMap((event) => event.message?.body.text ?? [])).toEqual(['meanwhile', 'after']);
  });
});

describe('two nodes', () => {
  it('tell of one ticket in one order, whoever writes through whichever', async () => {
    const { id } = await desk.openTicket();
    const other = await app.startNode();
    const [here, there] = [desk.owner, await other.as(desk.people.owner.id)];
    const agentThere = await other.as(desk.people.agent.id);
    const after = await liveCursor(here);
    const streams = [here, there].map((client) => client.subscribe(ticketEvents, { ticketId: id, after }));
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => Promise.all([desk.agent, agentThere].map((as) => reply(as, id, `${n}`)))),
    );
    await reply(desk.agent, id, 'the last');
    for (const stream of streams) await stream.event((event) => event.message?.body.text === 'the last');
    const [one, two] = streams.map(({ received }) => received.flatMap(({ message }) => message?.id ?? []));
    expect(one).toHaveLength(21);
    expect(two).toEqual(one);
  });

  it('close the sockets of a session that ends, wherever it is ended', async () => {
    const other = await app.startNode();
    const there = await other.as(desk.people.owner.id);
    const stream = there.subscribe(workspaceEvents, { workspaceId: desk.workspaceId, after: await liveCursor(there) });
    await desk.openTicket('A first event');
    await stream.event('TicketChanged');
    await desk.owner.data('mutation { endOtherSessions { viewer { id } } }');
    await expect.poll(() => stream.closed?.code).toBe(4401);
  });
});

describe('a transaction that commits late', () => {
  it('in another database of the same Postgres, delays nothing and hides nothing', async () => {
    const { id } = await desk.openTicket();
    const elsewhere = new pg.Client(databaseUrl(app.database.url, 'postgres'));
    await elsewhere.connect();
    await elsewhere.query('BEGIN');
    await elsewhere.query('SELECT pg_current_xact_id()');
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
    await reply(desk.agent, id, 'while it runs');
    const { cursor } = await stream.event('TicketChanged');
    await elsewhere.query('COMMIT');
    await elsewhere.end();
    await reply(desk.agent, id, 'when it is over');
    await stream.event((event) => event.message?.body.text === 'when it is over');
    const resumed = desk.owner.subscribe(ticketEvents, { ticketId: id, after: cursor });
    await resumed.event((event) => event.message?.body.text === 'when it is over');
    expect(resumed.received.flatMap((event) => event.message?.body.text ?? [])).toEqual(['when it is over']);
  });

  it('is told after those that overtook it, delays none of them, and is not skipped by their cursors', async () => {
    const { id } = await desk.openTicket();
    const ticketId = Buffer.from(id, 'base64').toString().split(':')[1]!;
    const slow = new pg.Client(app.database.url);
    await slow.connect();
    await slow.query('BEGIN');
    const { rows } = await slow.query<{ id: string }>(
      `INSERT INTO live_event (type, topics, ticket_id, changed)
       VALUES ('TICKET_CHANGED', ARRAY['desk:' || $1::text], $2, ARRAY['PRIORITY']) RETURNING id`,
      [desk.desk.id, ticketId],
    );
    const lateId = rows[0]!.id;

    const queue = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after: await liveCursor(desk.agent) });
    await reply(desk.owner, id, 'Overtaking.');
    const overtaking = await queue.event((event) => event.changed?.includes('MESSAGES'));
    expect(Number(overtaking.id)).toBeGreaterThan(Number(lateId));

    await slow.query('COMMIT');
    await slow.end();
    await queue.event((event) => event.id === lateId);
    const resumed = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after: overtaking.cursor });
    await resumed.event((event) => event.id === lateId);
    expect(resumed.received.filter((event) => event.id === overtaking.id)).toEqual([]);
  });
});

describe('a write whose node dies before it wakes anybody', () => {
  it('reaches every stream all the same', async () => {
    const { id } = await desk.openTicket();
    const ticketId = Buffer.from(id, 'base64').toString().split(':')[1]!;
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
    // Committed past every service, so that nothing calls `wake`.
    await app.db.liveEvent.create({
      data: { type: 'TICKET_CHANGED', topics: [`ticket:${ticketId}`], ticketId, changed: ['STATUS'] },
    });
    await stream.event('TicketChanged');
  });
});

describe('a database that drops every connection', () => {
  it('is found again by itself, and no stream misses what was written meanwhile', async () => {
    const { id } = await desk.openTicket();
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
    await reply(desk.agent, id, 'before');
    await stream.event('MessagePosted');

    const admin = new pg.Client(app.database.url);
    await admin.connect();
    await admin.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await admin.end();
    await expect.poll(() => reply(desk.agent, id, 'after').then(Boolean, () => false), { interval: 200 }).toBe(true);
    await stream.event((event) => event.message?.body.text === 'after');
    expect(stream.closed).toBeNull();
  });
});
