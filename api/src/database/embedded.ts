import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EnvError } from '../env.ts';
import { type Cluster, openCluster } from './embedded/cluster.ts';
import { findPostmaster, launch, type Postmaster, shutDown } from './embedded/postmaster.ts';

/** A Postgres of our own, from the binaries that npm installed. */
export interface EmbeddedDatabase {
  /** Stays the same until `stop`, also when Postgres has to be started again. */
  readonly url: string;
  /** Ends Postgres. Call it last: whoever is still connected is cut off. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Settings of Postgres beside our own, such as { fsync: 'off' } in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told when Postgres was lost and when it is back. Default: nobody is. */
  readonly log?: (line: string) => void;
}

/**
 * Starts the database of a data folder, which it makes at the first start, on a free port of 127.0.0.1. Works as any
 * user, and as root, where Postgres runs as another account.
 *
 * A Postgres that a killed Parley left behind is taken over as it runs; one that dies is started again. One Parley has a
 * data folder at a time: it holds a lock in the database for as long as it lives, and a second start is refused.
 *
 * @throws EnvError saying what to do about the data folder or this machine, or Error with what Postgres printed
 */
export async function startEmbedded(dataFolder: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const { settings = {}, log = () => undefined } = options;
  const cluster = await openCluster(dataFolder);
  let hold = await takeHold(cluster, settings);
  const { port } = hold.postmaster;
  let stopping: Promise<void> | undefined;
  let recovering: Promise<void> | undefined;
  watch();

  function watch() {
    hold.session.once('end', () => {
      recovering = recover();
    });
  }

  async function recover() {
    if (!stopping) log('The embedded database was lost, starting it again');
    while (!stopping) {
      try {
        hold = await takeHold(cluster, settings, port);
        log('The embedded database is back');
        return watch();
      } catch (error) {
        log(`The embedded database did not come back: ${error instanceof Error ? error.message : error}`);
        await sleep(1000);
      }
    }
  }

  async function stop() {
    await recovering;
    await hold.session.end();
    await shutDown(cluster.data);
  }

  return {
    url: `postgresql://parley:${cluster.password}@127.0.0.1:${port}/parley`,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Postgres as it runs, and the session in it that keeps others off. */
interface Hold {
  readonly postmaster: Postmaster;
  readonly session: pg.Client;
}

class InUseError extends EnvError {}

/** Finds or starts Postgres and waits for it: after a crash it first repeats what its log holds. */
async function takeHold(cluster: Cluster, settings: Readonly<Record<string, string>>, port?: number): Promise<Hold> {
  const deadline = Date.now() + 120_000;
  for (let launches = 0; ; ) {
    try {
      let postmaster = await findPostmaster(cluster.data);
      if (!postmaster) {
        launches += 1;
        postmaster = await launch(cluster, port, settings);
      }
      return { postmaster, session: await openSession(cluster, postmaster) };
    } catch (error) {
      // A launch may fail while children of a killed Postgres are still about, or when another took the port meanwhile.
      if (error instanceof InUseError || launches === 5 || Date.now() > deadline) throw error;
      await sleep(200 * 2 ** launches);
    }
  }
}

async function openSession(cluster: Cluster, { port }: Postmaster): Promise<pg.Client> {
  const session = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'parley',
    password: cluster.password,
    database: 'postgres',
    application_name: `Parley, process ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  session.on('error', () => undefined); // 'end' follows
  await session.connect();
  try {
    await lock(session, cluster);
    const { rowCount } = await session.query(`SELECT FROM pg_database WHERE datname = 'parley'`);
    if (!rowCount) await session.query('CREATE DATABASE parley');
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}

/** Any constant: the lock of the one Parley that has this cluster. */
const PARLEY_LOCK = 7_275_390;

async function lock(session: pg.Client, cluster: Cluster): Promise<void> {
  // A Parley killed this moment is still listed until Postgres sees its connection closed.
  const patience = Date.now() + 3000;
  for (;;) {
    const { rows } = await session.query('SELECT pg_try_advisory_lock($1) AS held', [PARLEY_LOCK]);
    if (rows[0].held) return;
    if (Date.now() > patience) break;
    await sleep(100);
  }
  const { rows } = await session.query(
    `SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
      WHERE locktype = 'advisory' AND objid = $1 AND granted`,
    [PARLEY_LOCK],
  );
  throw new InUseError(`${rows[0]?.application_name ?? 'Another Parley'} is using ${cluster.data}: stop it first`);
}
