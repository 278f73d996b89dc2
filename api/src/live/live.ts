import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { startPostgresBus } from './bus-postgres.ts';
import { Hub } from './hub.ts';
import { LogReader } from './log-reader.ts';
import { Relay } from './relay.ts';
import { forgetRestoredLog } from './restored-log.ts';
import { toCursor } from './snapshot.ts';

/** The live engine of one node: what services wake and streams listen to. */
export interface Live {
  /** Call after a commit that wrote to the log; without it streams hear of the change a quarter of a second later. */
  wake(): void;
  /** Where the log stands, as a cursor. */
  cursor(): Promise<string>;
  readonly hub: Hub;
  readonly reader: LogReader;
  readonly relay: Pick<Relay, 'snapshot'>;
  stop(): Promise<void>;
}

export interface LiveOptions {
  readonly connectionString: string;
  readonly pool: Pool;
  readonly logger: Logger;
  /** How often a quiet stream is told that nothing was missed, in milliseconds. Default 15,000. */
  readonly heartbeatMs?: number;
}

export async function startLive({ connectionString, pool, logger, heartbeatMs = 15_000 }: LiveOptions): Promise<Live> {
  if (await forgetRestoredLog(pool)) logger.warn('the database was restored from a dump: streams start over');
  const hub = new Hub();
  const reader = new LogReader(pool);
  const relay = await Relay.start({
    reader,
    logger,
    deliver: (delivery) => hub.deliver(delivery),
    publish: () => void bus.publish(),
  });
  const bus = await startPostgresBus(connectionString, pool, () => relay.wake(false), logger);
  const heartbeat = setInterval(() => {
    for (const subscription of hub.subscriptions) subscription.heartbeat(relay.snapshot);
  }, heartbeatMs);

  return {
    hub,
    reader,
    relay,
    wake: () => relay.wake(true),
    cursor: async () => toCursor(await reader.currentSnapshot()),
    async stop() {
      clearInterval(heartbeat);
      for (const subscription of [...hub.subscriptions]) hub.remove(subscription);
      await relay.stop();
      await bus.stop();
    },
  };
}
