import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { Client } from '../test/client.ts';
import { createTestFolder, type TestFolder } from '../test/folder.ts';
import { type ParleyProcess, runParley } from '../test/parley-process.ts';
import { type LocalPostmark, startPostmark } from '../test/postmark.ts';
import { beginUpload, halfUpload } from '../test/uploads.ts';
import { findPostmaster, shutDown } from './database/embedded/postmaster.ts';

// Each starts Parley, some twice; a busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 180_000 });

let folder: TestFolder;
const running: ParleyProcess[] = [];
const data = () => join(folder.path, 'postgres');

/** The tests of each part go on where the one before left the data folder. */
function keepOneFolder(): void {
  beforeAll(async () => {
    folder = await createTestFolder();
  });
  afterAll(async () => {
    for (const parley of running.splice(0)) {
      parley.kill('SIGKILL');
      await parley.ended;
    }
    await shutDown(data());
    await folder.remove();
  });
}

function run(variables: Record<string, string> = {}): ParleyProcess {
  const parley = runParley({ PARLEY_DATA: folder.path, ...variables });
  running.push(parley);
  return parley;
}

async function expectCleanEnd(parley: ParleyProcess): Promise<void> {
  expect(await parley.ended).toBe(0);
  expect(parley.output.stderr).toBe('');
  expect(await findPostmaster(data())).toBeUndefined();
}

const post = (url: string, body: object) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(body),
  });

const signIn = (url: string, email: string, password: string) =>
  post(`${url}/api/auth/sign-in/email`, { email, password });

describe('outside demo mode', () => {
  keepOneFolder();
  let postmark: LocalPostmark;
  let production: Record<string, string>;
  beforeAll(async () => {
    postmark = await startPostmark({ status: 200, ErrorCode: 0, Message: 'OK' });
    production = {
      PARLEY_DEMO: '0',
      POSTMARK_TOKEN: 'a-token',
      POSTMARK_API_URL: postmark.origin,
      MAIL_FROM: 'Support <help@engine.example>',
    };
  });
  afterAll(() => postmark.stop());

  test('it does not start without POSTMARK_TOKEN, says so in one line and leaves nothing', async () => {
    const parley = run({ PARLEY_DEMO: '0' });
    expect(await parley.ended).toBe(1);
    expect(parley.output).toEqual({
      stdout: '',
      stderr: 'POSTMARK_TOKEN is required outside demo mode (PARLEY_DEMO=1), for mail to be sent\n',
    });
    expect(readdirSync(folder.path)).toEqual([]);
  });

  const tokenOf = ({ output }: ParleyProcess) => /^ {2}\S+\/setup\?token=([\w-]{43})$/m.exec(output.stdout)?.[1];
  let parley: ParleyProcess;
  let url: string;

  test('each start prints another link to the first admin, also after a kill', async () => {
    const killed = run(production);
    expect(killed.output.stdout).toBe('');
    await killed.started();
    killed.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');

    parley = run(production);
    url = await parley.started();
    expect(parley.output.stdout).toContain(`  ${url}/setup?token=${tokenOf(parley)}\n`);
    const client = new Client(url, null);
    const choices = async (of: ParleyProcess) =>
      (await client.data('query ($token: String!) { setup(token: $token) { __typename } }', { token: tokenOf(of) }))
        .setup;
    expect(await choices(killed)).toBeNull();
    expect(await choices(parley)).toEqual({ __typename: 'Setup' });
  });

  test('there is no demo and no mailbox', async () => {
    expect(await new Client(url, null).data('{ demo { password } desks { slug } }')).toEqual({ demo: null, desks: [] });
    expect((await signIn(url, demoAccounts[0]!.email, demoPassword)).status).toBe(401);
    // Not found, or where it was built the web app, which knows no such page either.
    const page = await fetch(`${url}/mailbox`);
    expect(page.status === 404 || (await page.text()).includes('<div id="root">')).toBe(true);
  });

  test('the link makes an admin, whose mail goes to Postmark, and then no more are printed', async () => {
    const [email, password] = ['ada@engine.example', 'correct horse'];
    const input = { token: tokenOf(parley), name: 'Ada Lovelace', email, password };
    const desk = { deskName: 'Engine Works', deskSlug: 'engine-works', preset: 'licenses' };
    const setUp = 'mutation ($input: SetUpInput!) { setUp(input: $input) { desk { slug } } }';
    expect(await new Client(url, null).data(setUp, { input: { ...input, ...desk } })).toEqual({
      setUp: { desk: { slug: 'engine-works' } },
    });
    expect((await signIn(url, email, password)).status).toBe(200);

    await post(`${url}/api/auth/request-password-reset`, { email });
    await expect.poll(() => postmark.requests).toHaveLength(1);
    expect(postmark.requests[0]).toMatchObject({
      token: 'a-token',
      body: { From: 'Support <help@engine.example>', To: email },
    });
    parley.kill('SIGTERM');
    await expectCleanEnd(parley);

    const next = run(production);
    await next.started();
    expect(tokenOf(next)).toBeUndefined();
    next.kill('SIGTERM');
    await expectCleanEnd(next);
  });

  test('its database is never opened to everybody as a demo', async () => {
    const demo = run({ PARLEY_DEMO: '1' });
    expect(await demo.ended).toBe(1);
    expect(demo.output.stderr).toBe(
      'The database holds desks of your own, which demo mode would open to anybody: set PARLEY_DEMO=0\n',
    );
    expect(await findPostmaster(data())).toBeUndefined();
  });
});

describe('as a demo', () => {
  keepOneFolder();
  const inSpool = () => readdirSync(join(folder.path, 'spool'), { recursive: true, encoding: 'utf8' });

  test.each([
    [
      'the database is being made',
      async () => readdirSync(folder.path).some((name) => name.startsWith('postgres.draft.')),
    ],
    ['Postgres starts', async () => existsSync(join(data(), 'postmaster.pid'))],
    ['tables are being made', () => hasTable('_prisma_migrations')],
    ['the demo is being loaded', () => hasTable('graphile_worker.migrations')],
  ])('a Ctrl-C while %s ends it with nothing left running', async (_moment, isReached) => {
    const parley = run();
    await expect.poll(isReached, { timeout: 60_000, interval: 5 }).toBe(true);
    parley.kill('SIGINT');
    await expectCleanEnd(parley);
    expect(parley.output.stdout).toBe('');
  });

  let parley: ParleyProcess;
  let url: string;

  test('and the next start is none the worse: it says whom to sign in as, and shows the mailbox', async () => {
    parley = run();
    url = await parley.started();
    expect(parley.output.stdout).not.toContain('/setup');
    for (const { email } of demoAccounts) expect(parley.output.stdout).toContain(email);
    expect((await signIn(url, demoAccounts[0]!.email, demoPassword)).status).toBe(200);
    expect((await fetch(`${url}/mailbox`)).status).toBe(200);
  });

  test('killed in the middle of an upload it leaves a temporary file until the next start, and not longer', async () => {
    const token = (await signIn(url, demoAccounts[0]!.email, demoPassword)).headers.get('set-auth-token');
    const { desk } = await new Client(url, token).data('{ desk(slug: "licenses") { id } }');
    const { head, length } = await halfUpload(desk.id);
    const { request, status } = beginUpload({ url, token }, head, length);
    request.on('error', () => undefined);
    const temporary = () => inSpool().filter((name) => /(capacitor|upload)-/.test(name));
    await expect.poll(temporary).not.toEqual([]);
    parley.kill('SIGKILL');
    await Promise.all([parley.ended, status.catch(() => undefined)]);
    expect(temporary()).not.toEqual([]);

    parley = run();
    url = await parley.started();
    expect(temporary()).toEqual([]);
  });

  test('a signal ends the sockets, which learn that they may go elsewhere, and is heard once', async () => {
    const session: unknown = await (await signIn(url, demoAccounts[0]!.email, demoPassword)).json();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: session })));
    await new Promise((resolve) => socket.once('message', resolve));

    // As npm does: a Ctrl-C of the terminal, and the same once more.
    for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM'] as const) parley.kill(signal);
    expect(await closed).toBe(1001);
    await expectCleanEnd(parley);
    expect(inSpool()).toEqual([]);
  });

  test('its database is never taken for a real one', async () => {
    const other = run({ PARLEY_DEMO: '0', POSTMARK_TOKEN: 'a-token' });
    expect(await other.ended).toBe(1);
    expect(other.output.stderr).toBe(
      'The database holds the demo, whose passwords anybody knows: set PARLEY_DATA or DATABASE_URL to another\n',
    );
    expect(await findPostmaster(data())).toBeUndefined();
  });
});

/** Whether the embedded database has got as far as having this table. */
async function hasTable(name: string): Promise<boolean> {
  const postmaster = await findPostmaster(data());
  if (!postmaster) return false;
  const password = readFileSync(join(data(), 'parley-password'), 'utf8');
  const { port } = postmaster;
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'parley', password, database: 'parley' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS found', [name]);
    return rows[0].found;
  } catch {
    return false; // it does not answer yet
  } finally {
    await client.end();
  }
}
