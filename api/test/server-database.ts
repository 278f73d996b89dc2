import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestServer } from './database-server.ts';
import { databaseUrl } from './database-url.ts';

/** A database of this run, on the server of the tests. */
export interface ServerDatabase {
  readonly url: string;
  /** With whoever is connected to it. */
  drop(): Promise<void>;
}

/** Makes one that holds what the template holds, or nothing. */
export async function makeDatabase({ url, prefix }: TestServer, template?: string): Promise<ServerDatabase> {
  const name = `${prefix}_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `CREATE DATABASE ${name} ${template ? `TEMPLATE ${template}` : ''}`);
  return { url: databaseUrl(url, name), drop: () => administer(url, `DROP DATABASE ${name} WITH (FORCE)`) };
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
