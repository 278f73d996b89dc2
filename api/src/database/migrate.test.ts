import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../prisma/migrate.ts';
import { createEmptyDatabase, type TestDatabase } from '../../test/database.ts';

let database: TestDatabase;
let migrations: string[];

beforeEach(async () => {
  database = await createEmptyDatabase();
  const entries = await readdir(new URL('../../../prisma/migrations', import.meta.url), { withFileTypes: true });
  migrations = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
});
afterEach(() => database.close());

/** The names of the migrations as Prisma's own table lists them, those that failed and were tried again left out. */
async function applied(): Promise<string[]> {
  const { rows } = await database.pool.query(
    `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at`,
  );
  return rows.map((row) => row.migration_name);
}

const count = async (query: string) => (await database.pool.query(query)).rowCount;

test('an empty database gets every migration, a second time none', async () => {
  expect(await migrate(database.url)).toEqual(migrations);
  expect(await applied()).toEqual(migrations);
  expect(await migrate(database.url)).toEqual([]);
  expect(await applied()).toEqual(migrations);
});

test('jobs can be added after it', async () => {
  await migrate(database.url);
  expect(await count(`SELECT graphile_worker.add_job('deliver_email', '{}')`)).toBe(1);
});

test('of several nodes that start at once one migrates, and none is done before it has', async () => {
  const nodes = Array.from({ length: 3 }, async () => {
    const names = await migrate(database.url);
    await count('SELECT FROM live_horizon');
    return names;
  });
  const names = await Promise.all(nodes);
  expect(names.flat()).toEqual(migrations);
  expect(await applied()).toEqual(migrations);
});

test('a database with tables of something else is refused', async () => {
  await database.pool.query('CREATE TABLE theirs (id int)');
  await expect(migrate(database.url)).rejects.toThrow('not empty');
});

test('a migration that fails says why, leaves nothing behind and is tried again', async () => {
  // In the way of the last function that the second migration makes: all before it would be there already.
  await database.pool.query('CREATE FUNCTION live_event_of_session_end() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$');
  await expect(migrate(database.url)).rejects.toThrow('function "live_event_of_session_end" already exists');
  expect(await applied()).toEqual(migrations.slice(0, 1));
  expect(await count('SELECT FROM live_horizon')).toBe(0);

  await database.pool.query('DROP FUNCTION live_event_of_session_end()');
  expect(await migrate(database.url)).toEqual(migrations.slice(1));
  expect(await count('SELECT FROM live_horizon')).toBe(1);
});
