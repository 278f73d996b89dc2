import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { type LocalServer, startLocalServer } from '../../test/local-server.ts';
import { mailboxDelivery } from './mailbox-delivery.ts';
import { mailboxHandler } from './mailbox-page.ts';

let database: TestDatabase;
let server: LocalServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startLocalServer(mailboxHandler(database.prisma));
});
afterAll(async () => {
  server.stop();
  await database.close();
});

async function open(path: string): Promise<{ status: number; page: string; headers: Headers }> {
  const response = await fetch(`${server.origin}${path}`);
  return { status: response.status, page: await response.text(), headers: response.headers };
}

async function receive(message: { to: string; subject: string; html: string }): Promise<string> {
  await mailboxDelivery(database.prisma).send({ ...message, text: 'text' }, uuidv7());
  const { id } = await database.prisma.mailboxMessage.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return id;
}

test('an empty mailbox says how to get mail', async () => {
  const { status, page } = await open('/mailbox');
  expect(status).toBe(200);
  expect(page).toContain('No mail yet');
});

test('the list shows the newest first, at most 50, and leads to each', async () => {
  for (let number = 1; number <= 51; number += 1) {
    await receive({ to: 'ada@example.com', subject: `Mail number ${number}.`, html: '<p>x</p>' });
  }
  const id = await receive({ to: 'ada@example.com', subject: 'The newest.', html: '<p>x</p>' });
  const { page } = await open('/mailbox');

  expect([...page.matchAll(/Mail number (\d+)\./g)].map((match) => Number(match[1]))).toEqual(
    Array.from({ length: 49 }, (_, index) => 51 - index),
  );
  expect(page.indexOf('The newest.')).toBeLessThan(page.indexOf('Mail number 51.'));
  expect(page).toContain(`href="/mailbox/${id}"`);
});

test('whatever a message holds is shown as text, and its own markup only in a sandboxed frame', async () => {
  const evil = `"><script>alert('x')</script>`;
  const id = await receive({ to: `ada@example.com${evil}`, subject: `Hello${evil}`, html: `<b>Hi</b>${evil}` });
  const message = await open(`/mailbox/${id}`);
  const list = await open('/mailbox');

  expect(list.page).toContain('Hello&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;');
  for (const { page, headers } of [message, list]) {
    expect(page).not.toContain('<script');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(message.page).toContain(
    'sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox" ' +
      'srcdoc="&lt;!doctype html&gt;&lt;base target=&quot;_top&quot;&gt;&lt;b&gt;Hi&lt;/b&gt;&quot;&gt;&lt;script&gt;',
  );
});

test.each(['/mailbox/nonsense', '/mailbox/0198c0de-0000-7000-8000-000000000000', '/mailbox/a/b'])(
  'there is no email at %s',
  async (path) => {
    const { status, page } = await open(path);
    expect(status).toBe(404);
    expect(page).toContain('No such email');
  },
);

test('the page can only be read', async () => {
  const response = await fetch(`${server.origin}/mailbox`, { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});
