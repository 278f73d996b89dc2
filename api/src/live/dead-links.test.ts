import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { Client } from '../../test/client.ts';
import { liveCursor, type OpenDesk, openDesk, reply, ticketEvents } from '../../test/fixtures.ts';
import { type Line, startLine } from '../../test/line.ts';
import { connect } from '../database/client.ts';
import { startLive } from './live.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp({ pingEverySeconds: 1 });
  desk = await openDesk(app, cloud);
});
afterAll(() => app.stop());

async function lineTo(url: string): Promise<Line> {
  const line = await startLine(Number(new URL(url).port));
  onTestFinished(() => line.stop());
  return line;
}

it('a socket whose peer is gone without a word is closed, and what it missed is there for it', async () => {
  const { id } = await desk.openTicket();
  const line = await lineTo(app.url);
  const client = new Client(`http://127.0.0.1:${line.port}`, desk.owner.token);
  onTestFinished(() => client.close());
  const stream = client.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
  await reply(desk.agent, id, 'before');
  const { cursor } = await stream.event('TicketChanged');

  line.die();
  await reply(desk.agent, id, 'meanwhile');
  await expect.poll(() => line.dropped).toBe(1);
  expect(stream.received.some((event) => event.message?.body.text === 'meanwhile')).toBe(false);
  const back = desk.owner.subscribe(ticketEvents, { ticketId: id, after: cursor });
  await back.event((event) => event.message?.body.text === 'meanwhile');
  const texts = back.received.flatMap((event) => event.message?.body.text ?? []);
  expect(texts).toEqual(['meanwhile']);
});

it('a node whose line to the database is dead reads on as soon as it can reach it by another', async () => {
  const line = await lineTo(app.database.url);
  const url = new URL(app.database.url);
  url.port = String(line.port);
  const { pool, close } = connect(url.href, { poolConnections: 1 });
  const logger = pino({ level: 'silent' });
  const live = await startLive({
    connectionString: url.href,
    pool,
    logger,
    judgePresence: async () => null,
    judgeAnswer: async () => false,
  });
  onTestFinished(async () => {
    await live.stop();
    await close();
  });

  const { id } = await desk.openTicket();
  line.die();
  // Until a read of its relay has been swallowed.
  const before = live.relay.snapshot.xmax;
  for (let n = 0; n < 3; n += 1) {
    await reply(desk.agent, id, 'meanwhile');
    await app.db.$executeRaw`SELECT pg_sleep(0.3)`;
  }
  line.revive();
  await expect.poll(() => live.relay.snapshot.xmax).toBeGreaterThan(before + 2n);
});
