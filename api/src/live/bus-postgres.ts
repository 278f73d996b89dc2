import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Bus, BusEars } from './bus.ts';

const wakeChannel = 'parley_live';
const textChannel = 'parley_live_text';
const listenToBoth = `LISTEN ${wakeChannel}; LISTEN ${textChannel}`;
const reconnectAfterMs = 1_000;

/**
 * The bus over LISTEN / NOTIFY. NOTIFY is sent outside the writer's transaction: at commit it takes a database-wide lock.
 * `askEveryMs`: who only listens doesn't notice that their line is dead, so the database is asked that often whether it is
 * there; without an answer until the next time another connection is opened. Default 5,000.
 */
export async function startPostgresBus(
  connectionString: string,
  pool: pg.Pool,
  ears: BusEars,
  logger: Logger,
  askEveryMs = 5_000,
): Promise<Bus> {
  const node = randomUUID();
  let listener: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;

  async function listen(): Promise<void> {
    const client = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 2 * askEveryMs,
      query_timeout: askEveryMs,
    });
    let isLost = false;
    client.on('notification', ({ channel, payload = '' }) => {
      const from = payload.slice(0, node.length);
      if (from === node) return;
      if (channel === wakeChannel) ears.onWake();
      else ears.onText(from, payload.slice(node.length));
    });
    client.on('error', (error) => logger.warn({ err: error }, 'lost the connection that listens for other nodes'));
    client.on('end', () => {
      isLost = true;
      if (listener !== client) return;
      listener = null;
      reconnectLater();
    });
    try {
      await client.connect();
      await client.query(listenToBoth);
      if (isLost || stopped) throw new Error('The connection did not last.');
    } catch (error) {
      await client.end();
      throw error;
    }
    listener = client;
    // Whatever was published while nobody listened.
    ears.onWake();
  }

  /** Asks what it has been asked already. A connection that does not answer is given up: with a query on it, `end` waits for nothing. */
  function ask(): void {
    const client = listener;
    client?.query(listenToBoth).catch(() => client.end());
  }

  function reconnectLater(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = null;
      listen().catch((error: unknown) => {
        logger.warn({ err: error }, 'can not listen for other nodes yet');
        reconnectLater();
      });
    }, reconnectAfterMs);
  }

  await listen();
  const asking = setInterval(ask, askEveryMs);
  return {
    async publish() {
      await pool.query('SELECT pg_notify($1, $2)', [wakeChannel, node]).catch((error: unknown) => {
        logger.warn({ err: error }, 'could not wake other nodes; they look by themselves');
      });
    },
    async tell(texts) {
      // One statement is one transaction, and one lock, for all of them.
      const statement = 'SELECT pg_notify($1, $2 || line) FROM unnest($3::text[]) AS line';
      await pool.query(statement, [textChannel, node, texts]).catch((error: unknown) => {
        logger.warn({ err: error }, 'could not tell other nodes what holds at this moment; it is told again');
      });
    },
    async stop() {
      stopped = true;
      clearInterval(asking);
      if (retry) clearTimeout(retry);
      await listener?.end();
    },
  };
}
