import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuthServer, logger, secret, someone, startAuthServer } from '../../test/auth-server.ts';
import { startLocalServer } from '../../test/local-server.ts';
import { createAuth } from './auth.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

test.each([
  '/sign-up/email',
  '/verify-email',
  '/list-sessions',
  '/update-user',
  '/sign-in/social',
  '/change-email',
  '/error',
  '/nonsense',
  '/',
])('better-auth’s %s is not open', async (path) => {
  expect(await server.request(path)).toMatchObject({ status: 404 });
});

test('a body that no form of ours would send is refused unread', async () => {
  const body = { ...someone(), next: `/${'x'.repeat(20_000)}` };
  const response = await fetch(`${server.origin}/api/auth/sign-up/link`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(413);
});

test('a secret that could be guessed is refused', async () => {
  const options = { db: server.db, secret: 'short', baseUrl: server.origin, logger, limits: server.limits };
  await expect(createAuth(options)).rejects.toThrow('at least 32 characters');
});

test('over https, cookies are for https only', async () => {
  const { email, password } = await server.verifiedPerson();
  const baseUrl = 'https://support.example.com';
  const auth = await createAuth({ db: server.db, secret, baseUrl: `${baseUrl}/`, logger, limits: server.limits });
  const { origin, stop } = await startLocalServer((request, response) => auth.handler(request, response, '127.0.0.1'));
  const url = `${origin}/api/auth/sign-in/email`;
  const { headers, cookie } = await server.request(url, { email, password }, { origin: baseUrl });
  stop();
  expect(headers.getSetCookie()[0]).toMatch(/^__Secure-parley\.session_token=.*; Secure/);
  expect(await auth.fromHeaders({ cookie })).not.toBeNull();
});
