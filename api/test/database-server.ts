import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../prisma/migrate.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { databaseUrl } from './database-url.ts';
import { createTestFolder, removeLeftOverFolders } from './folder.ts';

/** Where test files find the server and the migrated database to clone. */
export interface TestServer {
  readonly url: string;
  readonly template: string;
  /** What the names of this run's databases start with. */
  readonly prefix: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/**
 * Before all test files: a Postgres (TEST_DATABASE_URL's, where the role may create databases; else an embedded one of
 * this run's own) with a migrated template. Several runs may share a server: each holds a lock with the number its
 * databases are named by, and drops those of runs that ended without doing so.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const admin = new pg.Client({ connectionString: server.url, keepAlive: true });
  const run = randomInt(2 ** 31);
  const prefix = `parley_test_${run}`;
  const template = `${prefix}_template`;
  const tearDown = async () => {
    await dropDatabases(admin, run).finally(() => admin.end());
    await server.stop();
  };

  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1, $2)', [TEST_LOCK, run]);
    await dropLeftOvers(admin);
    await admin.query(`CREATE DATABASE ${template}`);
    await migrate(databaseUrl(server.url, template));
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('testServer', { url: server.url, template, prefix });
  return tearDown;
}

/** Any constant: the first half of each run's lock, whose second half is its number. */
const TEST_LOCK = 7_275_392;

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };

  await removeLeftOverFolders();
  const folder = await createTestFolder();
  // What a crash of the machine would cost matters to no test, and its price is most of their time.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  const database = await startEmbedded(folder.path, { settings });
  return {
    url: database.url,
    async stop() {
      await database.stop();
      await folder.remove();
    },
  };
}

async function dropLeftOvers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ run: number }>(
    `SELECT DISTINCT substring(datname FROM '^parley_test_(\\d+)_')::int AS run FROM pg_database
      WHERE datname ~ '^parley_test_\\d+_'`,
  );
  for (const { run } of rows) {
    const { rowCount } = await admin.query(`SELECT WHERE pg_try_advisory_lock($1, $2)`, [TEST_LOCK, run]);
    if (rowCount) await dropDatabases(admin, run);
  }
}

async function dropDatabases(admin: pg.Client, run: number): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)`,
    [`parley_test_${run}_`],
  );
  for (const { name } of rows) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query('SELECT pg_advisory_unlock($1, $2)', [TEST_LOCK, run]);
}
