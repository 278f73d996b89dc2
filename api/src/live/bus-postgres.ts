import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Bus } from './bus.ts';

const channel = 'parley_live';
const reconnectAfterMs = 1_000;

/** The bus over LISTEN / NOTIFY. NOTIFY is sent outside the writer's transaction: at commit it takes a database-wide lock. */
export async function startPostgresBus(
  connectionString: string,
  pool: pg.Pool,
  onWake: () => void,
  logger: Logger,
): Promise<Bus> {
  const node = randomUUID();
  let listener: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;

  async function listen(): Promise<void> {
    const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 10_000 });
    client.on('notification', (message) => {
      if (message.payload !== node) onWake();
    });
    client.on('error', (error) => logger.warn({ err: error }, 'lost the connection that listens for other nodes'));
    client.on('end', () => {
      if (listener === client) listener = null;
      reconnectLater();
    });
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    listener = client;
    // Whatever was published while nobody listened.
    onWake();
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
  return {
    async publish() {
      await pool.query('SELECT pg_notify($1, $2)', [channel, node]).catch((error: unknown) => {
        logger.warn({ err: error }, 'could not wake other nodes; they look by themselves');
      });
    },
    async stop() {
      stopped = true;
      if (retry) clearTimeout(retry);
      await listener?.end();
    },
  };
}
