import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { createTestFolder } from '../test/folder.ts';
import { runParley } from '../test/parley-process.ts';
import { giveMeasuredCore, type MeasuredServer, startServer } from './measured-server.ts';
import { Subscribers } from './subscribers.ts';

/** A server whose subscribers are told of the same event, with the same selection. */
export interface Contestant extends MeasuredServer {
  readonly name: string;
  /** Makes one event happen; resolves once it is committed. */
  publish(): Promise<void>;
}

/** A desk with one ticket to follow, a database, and servers that are told of it. */
export interface Arena {
  readonly token: string;
  readonly ticketId: string;
  readonly database: pg.Client;
  /** Parley on its own core. Its events are written past it, as another node would. */
  startParley(): Promise<Contestant>;
  /** A server of the folder `peers`, on the same core. It sends what Parley sends. */
  startPeer(name: string): Promise<Contestant>;
  stop(): Promise<void>;
}

export async function openArena(): Promise<Arena> {
  const folder = await createTestFolder();
  const settings = { shared_preload_libraries: 'pg_stat_statements' };
  const server = await startEmbedded(`${folder.path}/database`, { settings });
  const database = new pg.Client(server.url);
  const start = async () => {
    const parley = runParley({
      DATABASE_URL: server.url,
      PARLEY_DATA: folder.path,
      AUTH_SECRET: 'the secret of a benchmark, long enough',
      PARLEY_DEMO: '1',
      NODE_ENV: 'production',
    });
    const url = await parley.started();
    giveMeasuredCore(parley.pid);
    const stop = async () => {
      parley.kill('SIGTERM');
      await parley.ended;
    };
    return { url, pid: parley.pid, stop };
  };

  const first = await start();
  await database.connect();
  const token = await signIn(first.url);
  const { ticketId, messageId } = await findMessage(database);
  const tell = () => tellOf(database, ticketId, messageId);
  const follow = { token, ticketId: Buffer.from(`Ticket:${ticketId}`).toString('base64') };
  const payload = await payloadOf(first.url, follow, tell);
  await first.stop();

  return {
    ...follow,
    database,
    startParley: async () => ({ name: 'parley', ...(await start()), publish: tell }),
    async startPeer(name) {
      const peer = await startServer(`peers/${name}.ts`);
      const publish = async () => {
        await fetch(`${peer.url}/publish`, { method: 'POST', body: payload });
      };
      return { name, ...peer, publish };
    },
    async stop() {
      await database.end();
      await server.stop();
      await folder.remove();
    },
  };
}

/** So many subscribers, once every one of them hears: what it took to open them is over then. */
export async function openAll(contestant: Contestant, follow: Pick<Arena, 'token' | 'ticketId'>, count: number) {
  const subscribers = await Subscribers.open(contestant.url, count, follow);
  for (let heard = 0; heard < count; ) {
    const { received } = subscribers;
    await contestant.publish();
    await sleep(1_000);
    heard = subscribers.received - received;
  }
  return subscribers;
}

/** As another node would: the row of the log, then the wake-up. */
async function tellOf(database: pg.Client, ticketId: string, messageId: string): Promise<void> {
  await database.query(
    `INSERT INTO live_event (type, topics, ticket_id, thread_item_id, changed)
     VALUES ('MESSAGE_POSTED', ARRAY['ticket:' || $1::text], $1::uuid, $2::uuid, '{}')`,
    [ticketId, messageId],
  );
  await database.query(`SELECT pg_notify('parley_live', 'the bench')`);
}

/** What Parley sends, for the others to send the same. */
async function payloadOf(
  url: string,
  follow: Pick<Arena, 'token' | 'ticketId'>,
  publish: () => Promise<void>,
): Promise<string> {
  const subscribers = await Subscribers.open(url, 1, follow);
  // Its stream may not be open yet: what was told before is told to nobody.
  while (subscribers.received === 0) {
    await publish();
    await sleep(200);
  }
  subscribers.close();
  return JSON.stringify(JSON.parse(subscribers.last).payload);
}

async function findMessage(database: pg.Client): Promise<{ ticketId: string; messageId: string }> {
  const { rows } = await database.query<{ ticketId: string; messageId: string }>(`
    SELECT ticket.id AS "ticketId", item.id AS "messageId"
      FROM ticket
      JOIN desk ON desk.id = ticket.desk_id AND desk.slug = 'observability'
      JOIN thread_item item ON item.conversation_id = ticket.conversation_id
     WHERE item.kind = 'MESSAGE' AND item.audience = 'PUBLIC' AND ticket.deleted_at IS NULL
       AND ticket.status NOT IN ('CLOSED', 'REVOKED')
     LIMIT 1`);
  const [row] = rows;
  if (!row) throw new Error('The demo has no message.');
  return row;
}

/** The token of an agent of the demo's desk. */
export async function signIn(url: string): Promise<string> {
  const agent = demoAccounts.find(
    ({ deskName, description }) => deskName.startsWith('Meridian') && description === 'Agent',
  );
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: agent?.email, password: demoPassword }),
  });
  const token = response.headers.get('set-auth-token');
  if (!token) throw new Error(`The agent could not sign in: ${response.status}`);
  return token;
}
