import { readdir, readFile, realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { readDatabaseUrl } from '../api/src/env.ts';
import { noFilter, withSchemaEngine } from './schema-engine.ts';

/** Any constant: what Parley's migrators lock, so that of several starting nodes one migrates and the others wait. */
const MIGRATION_LOCK = 7_275_391;

/**
 * Brings a database up to date: Parley's tables, as the folders of prisma/migrations say, then graphile-worker's own.
 * Safe to call at every start and from several nodes at once. Each migration is applied whole or not at all.
 *
 * @param connectionString of a role that may create tables and schemas, direct or through a pooler of sessions
 * @returns the names of Parley's migrations that were applied now, in order
 * @throws the Postgres error of the statement that failed, or the schema engine's Error
 */
export async function migrate(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const migrationsList = await readMigrations();
    const { appliedMigrationNames } = await withSchemaEngine(connectionString, async (engine) => {
      // A migration that was cut short has left nothing but its row, which would bar the way for good.
      const history = { migrationsList, optInToShadowDatabase: false, filters: noFilter };
      const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history);
      for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
      return await engine.applyMigrations({ migrationsList, filters: noFilter });
    });
    await runMigrations({ connectionString });
    return appliedMigrationNames;
  } finally {
    await client.end();
  }
}

async function readMigrations(): Promise<MigrationList> {
  const baseDir = fileURLToPath(new URL('./migrations', import.meta.url));
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const read = (path: string) => readFile(`${baseDir}/${path}`, 'utf8');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: await read('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await read(`${name}/migration.sql`) },
        },
      })),
    ),
  };
}

// node --import tsx prisma/migrate.ts: migrates DATABASE_URL.
if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  const applied = await migrate(readDatabaseUrl());
  process.stdout.write(applied.length ? `Applied ${applied.join(', ')}\n` : 'The database is up to date\n');
}
