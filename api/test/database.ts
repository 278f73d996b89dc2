import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type ConnectOptions, connect, type Database } from '../src/database/client.ts';
import { databaseUrl } from './database-url.ts';

/** A database of a test file's own, migrated and empty. `close` drops it. */
export interface TestDatabase extends Database {
  readonly url: string;
}

/** Makes a database for one test file: call it in `beforeAll` and its `close` in `afterAll`. */
export async function createTestDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  const { template } = inject('testServer');
  return await createDatabase(`TEMPLATE ${template}`, options);
}

/** The same without any table. */
export async function createEmptyDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  return await createDatabase('', options);
}

async function createDatabase(from: string, options: ConnectOptions): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `${server.prefix}_${randomUUID().replaceAll('-', '')}`;
  await administer(server.url, `CREATE DATABASE ${name} ${from}`);
  const url = databaseUrl(server.url, name);
  const database = connect(url, { prismaConnections: 5, poolConnections: 3, ...options });
  return {
    ...database,
    url,
    async close() {
      await database.close();
      await administer(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
