import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { localId } from '../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, reply, ticketEvents } from '../../test/fixtures.ts';
import { SharedExecution } from './shared-execution.ts';

let app: TestApp;
let desk: OpenDesk;
/** Each event that an execution reads and executes. */
const executed = vi.spyOn(SharedExecution.prototype, 'tell');
/** Whatever the adapter of Prisma sends: the relay and the jobs have a pool of their own. */
const sent = vi.spyOn(pg.Client.prototype, 'query');
const isOfPrisma = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && 'rowMode' in query && query.rowMode === 'array';
const statements = () => sent.mock.calls.filter(([query]: unknown[]) => isOfPrisma(query)).length;

beforeAll(async () => {
  app = await startTestApp({ heartbeatMs: 600_000 });
  desk = await openDesk(app, licenses);
});
afterAll(async () => {
  sent.mockRestore();
  executed.mockRestore();
  await app.stop();
});

/** Something that was said on a ticket, told again whenever `happen` is called, by nothing that costs a statement itself. */
let ticketId: string;
let happen: () => Promise<string>;
beforeEach(async () => {
  ticketId = (await desk.openTicket()).id;
  const messageId = await reply(desk.agent, ticketId, 'It is solved.');
  // What mail follows is written by jobs, with statements of their own.
  const { pool } = app.database;
  const due = () => pool.query('SELECT id FROM graphile_worker.jobs WHERE run_at <= now()');
  await expect.poll(async () => (await due()).rowCount).toBe(0);
  happen = async () => {
    const { rows } = await pool.query<{ id: string }>(
      `INSERT INTO live_event (type, topics, ticket_id, thread_item_id, changed)
       VALUES ('MESSAGE_POSTED', ARRAY['ticket:' || $1::text], $1::uuid, $2::uuid, '{}') RETURNING id::text`,
      [localId(ticketId), localId(messageId)],
    );
    return rows[0]!.id;
  };
});

interface Follower {
  /** Until it was told the event. */
  readonly hears: (eventId: string) => Promise<unknown>;
  readonly leave: () => void;
}

function followOverSocket(client: Client, after: string): Follower {
  const stream = client.subscribe(ticketEvents, { ticketId, after });
  return { hears: (eventId) => stream.event(({ id }) => id === eventId), leave: stream.stop };
}

async function followOverSse(client: Client, after: string, query = ticketEvents): Promise<Follower> {
  const abort = new AbortController();
  const response = await fetch(`${client.url}/graphql`, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'x-graphql-yoga-csrf': '1',
      authorization: `Bearer ${client.token}`,
    },
    body: JSON.stringify({ query, variables: { ticketId, after } }),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async hears(eventId) {
      while (!text.includes(`"id":"${eventId}"`)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`It ended: ${text}`);
        text += value;
      }
    },
    leave: () => abort.abort(),
  };
}

/**
 * What an event takes that all of them hear, once they are known to listen. What jobs do beside it is not there every time: the
 * least is its own.
 */
async function costOf(followers: readonly Follower[]): Promise<{ executions: number; statements: number }> {
  const cost = async () => {
    const [executions, before] = [executed.mock.calls.length, statements()];
    const eventId = await happen();
    await Promise.all(followers.map((follower) => follower.hears(eventId)));
    return { executions: executed.mock.calls.length - executions, statements: statements() - before };
  };
  await cost();
  const costs = [await cost(), await cost(), await cost()];
  for (const follower of followers) follower.leave();
  return {
    executions: Math.min(...costs.map(({ executions }) => executions)),
    statements: Math.min(...costs.map((each) => each.statements)),
  };
}

describe('an event', () => {
  it('is executed once for who hears of it over a socket and who does over server-sent events', async () => {
    const after = await liveCursor(desk.owner);
    const [socket, sse] = [followOverSocket(desk.owner, after), await followOverSse(desk.member, after)];
    expect(await costOf([socket, sse])).toMatchObject({ executions: 1 });
  });

  it('is executed for each audience, and for who asks something else', async () => {
    const after = await liveCursor(desk.owner);
    const others = await Promise.all([
      followOverSse(desk.agent, after),
      followOverSse(desk.owner, after, ticketEvents.replace('audience body', 'body')),
    ]);
    expect(await costOf([followOverSocket(desk.owner, after), ...others])).toMatchObject({ executions: 3 });
  });

  it('takes as many statements for twenty who hear of it as for one', async () => {
    const after = await liveCursor(desk.owner);
    const one = await costOf([followOverSocket(desk.owner, after)]);
    const { owner, member } = desk.people;
    const clients = await Promise.all(Array.from({ length: 20 }, (_, n) => app.as((n % 2 ? owner : member).id)));
    const twenty = await costOf(clients.map((client) => followOverSocket(client, after)));
    expect(one.statements).toBeGreaterThan(0);
    expect(twenty).toEqual(one);
    for (const client of clients) await client.close();
  });
});
