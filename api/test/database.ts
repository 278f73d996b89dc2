import { inject } from 'vitest';
import { type ConnectOptions, connect, type Database } from '../src/database/client.ts';
import { makeDatabase } from './server-database.ts';

/** A database of a test file's own, migrated and empty. `close` drops it. */
export interface TestDatabase extends Database {
  readonly url: string;
}

/** Makes a database for one test file: call it in `beforeAll` and its `close` in `afterAll`. */
export async function createTestDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  return await createDatabase(inject('testServer').template, options);
}

/** The same without any table. */
export async function createEmptyDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  return await createDatabase(undefined, options);
}

async function createDatabase(template: string | undefined, options: ConnectOptions): Promise<TestDatabase> {
  const { url, drop } = await makeDatabase(inject('testServer'), template);
  const database = connect(url, { prismaConnections: 5, poolConnections: 3, ...options });
  return {
    ...database,
    url,
    async close() {
      await database.close();
      await drop();
    },
  };
}
