import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { isRoot } from './embedded/account.ts';
import { findPostmaster, shutDown } from './embedded/postmaster.ts';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';

let folder: TestFolder;
let data: string;
const started: EmbeddedDatabase[] = [];

beforeAll(async () => {
  folder = await createTestFolder();
  data = join(folder.path, 'postgres');
});
afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
});
afterAll(async () => {
  await shutDown(data);
  await folder.remove();
});

async function start(options = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(folder.path, options);
  started.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A Parley of its own process group, as a terminal starts it, that has opened the database. */
async function startElsewhere() {
  const module = fileURLToPath(new URL('./embedded.ts', import.meta.url));
  const code = `import { startEmbedded } from ${JSON.stringify(module)};
    console.log((await startEmbedded(${JSON.stringify(folder.path)})).url);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(child.stdout, 'data');
  const kill = async (signal: NodeJS.Signals) => {
    process.kill(-child.pid!, signal);
    await once(child, 'exit');
  };
  return { pid: child.pid, url: String(output).trim(), kill };
}

test('the first start makes a database, later ones find what was written', async () => {
  const database = await start();
  const settings = `SELECT current_setting('server_encoding') AS encoding, 'Z' < 'a' AS by_code, lower('ÄÉ') AS lower`;
  expect(await query(database.url, settings)).toEqual([{ encoding: 'UTF8', by_code: true, lower: 'äé' }]);
  await query(database.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await database.stop();
  await expect(query(database.url, 'SELECT')).rejects.toThrow('ECONNREFUSED');

  expect(await query((await start()).url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('Postgres answers this machine alone, and nobody without the password', async () => {
  const { url } = await start();
  expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const guess = new URL(url);
  guess.password = 'guess';
  await expect(query(guess.href, 'SELECT')).rejects.toThrow('password authentication failed');
});

test('settings reach Postgres', async () => {
  expect(await query((await start({ settings: { fsync: 'off' } })).url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
});

test('a second Parley on the same data is refused, by the number of the first', async () => {
  const { url } = await start();
  await expect(startEmbedded(folder.path)).rejects.toThrow(`Parley, process ${process.pid} is using ${data}`);
  await query(url, 'SELECT');
});

test('a killed Postgres comes back at the same address with all that was committed', async () => {
  const log = vi.fn();
  const { url } = await start({ log });
  await query(url, 'CREATE TABLE committed AS SELECT 1 AS n');
  process.kill((await findPostmaster(data))!.pid, 'SIGKILL');
  await vi.waitFor(() => expect(log).toHaveBeenLastCalledWith('The embedded database is back'), { timeout: 60_000 });
  expect(await query(url, 'SELECT n FROM committed')).toEqual([{ n: 1 }]);
});

test('Ctrl-C reaches Parley alone, and the next one takes over the Postgres that was left', async () => {
  const elsewhere = await startElsewhere();
  const left = await findPostmaster(data);
  await elsewhere.kill('SIGINT');
  const { url, stop } = await start();
  expect(await findPostmaster(data)).toEqual(left);
  expect(url).toBe(elsewhere.url);
  await stop();
  expect(await findPostmaster(data)).toBeUndefined();
});

test('when both were killed the next start recovers what was committed', async () => {
  const elsewhere = await startElsewhere();
  await query(elsewhere.url, 'CREATE TABLE survived AS SELECT 1 AS n');
  process.kill((await findPostmaster(data))!.pid, 'SIGKILL');
  await elsewhere.kill('SIGKILL');
  expect(await query((await start()).url, 'SELECT n FROM survived')).toEqual([{ n: 1 }]);
});

test("a pid file whose number is another process' by now bars nobody", async () => {
  await writeFile(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n`);
  await query((await start()).url, 'SELECT');
});

test('when Postgres does not start, what it printed is said', async () => {
  await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow(/shared_buffers.*plenty/);
});

test.runIf(isRoot)('as root Postgres runs as another account, and the data are closed to all others', async () => {
  await start();
  const status = await readFile(`/proc/${(await findPostmaster(data))!.pid}/status`, 'utf8');
  expect(status).toMatch(/^Uid:\t[1-9]/m);
  expect((await stat(data)).mode & 0o777).toBe(0o700);
});
