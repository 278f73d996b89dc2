import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { startHastyLine } from '../../test/hasty-line.ts';
import { connect } from './client.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ prismaConnections: 1 });
});
afterAll(() => database.close());

test('a time is the same on both ways, whatever time zone the database has', async () => {
  await database.pool.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Tokyo''', current_database()); END $$`,
  );
  const { prisma, pool, close } = connect(database.url);
  try {
    const createdAt = new Date('2026-03-29T01:30:00.123Z');
    const { id } = await prisma.person.create({
      data: { name: 'Ada', email: `${randomUUID()}@example.com`, createdAt },
    });
    const { rows } = await pool.query('SELECT created_at FROM person WHERE id = $1', [id]);
    expect(rows).toEqual([{ created_at: createdAt }]);
    expect(await prisma.person.findUnique({ where: { id } })).toMatchObject({ createdAt });
  } finally {
    await close();
  }
});

test('a statement is prepared once and used again', async () => {
  const find = (n: number) => database.prisma.person.findMany({ where: { name: `${n}` } });
  for (const n of [1, 2, 3]) await find(n);
  const prepared = await database.prisma.$queryRaw<{ uses: bigint }[]>`
    SELECT generic_plans + custom_plans AS uses FROM pg_prepared_statements WHERE statement LIKE 'SELECT%"person"%'`;
  expect(prepared).toEqual([{ uses: 3n }]);
});

test('statements of endless variety do not stay prepared without end', async () => {
  for (let n = 0; n < 600; n += 1) await database.prisma.$queryRawUnsafe(`SELECT ${n}`);
  const [row] = await database.prisma.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM pg_prepared_statements`;
  expect(Number(row?.count)).toBeLessThanOrEqual(500);
});

test('a connection lost while idle is told of, and the next query opens another', async () => {
  const onConnectionLost = vi.fn();
  const { prisma, pool, close } = connect(database.url, { onConnectionLost });
  try {
    await Promise.all([prisma.$queryRaw`SELECT 1`, pool.query('SELECT 1')]);
    await database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect.poll(() => onConnectionLost.mock.calls.length).toBe(2);
    expect((await pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
    expect(await prisma.$queryRaw`SELECT 1 AS n`).toEqual([{ n: 1 }]);
  } finally {
    await close();
  }
});

test('a connection lost between two queries of who has it fails the second, and nothing else', async () => {
  const { pool, close } = connect(database.url);
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
    await ended;
    await expect(client.query('SELECT 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  } finally {
    await close();
  }
});

test('a connection that is ended in the moment it opens fails what it was opened for, and nothing else', async () => {
  const url = new URL(database.url);
  const line = await startHastyLine(Number(url.port));
  url.port = `${line.port}`;
  const { prisma, close } = connect(url.href);
  try {
    await expect(prisma.$transaction((tx) => tx.$queryRaw`SELECT 1 AS n`)).rejects.toThrow();
    expect(await prisma.$transaction((tx) => tx.$queryRaw`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
  } finally {
    await close();
    await line.stop();
  }
});
