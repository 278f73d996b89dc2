import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthServer, startAuthServer } from '../../test/auth-server.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

const DAY = 24 * 60 * 60 * 1000;
const sessionsOf = (email: string) => server.db.session.findMany({ where: { person: { email } } });

describe('signing in', () => {
  test('is not possible from the pages of another site', async () => {
    const { email, password, cookie } = await server.verifiedPerson();
    const evil = { origin: 'https://evil.example' };
    expect(await server.request('/sign-in/email', { email, password }, evil)).toMatchObject({ status: 403 });
    expect(await server.request('/sign-out', {}, { ...evil, cookie })).toMatchObject({
      body: { code: 'INVALID_ORIGIN' },
    });
    expect(await server.auth.fromHeaders({ cookie })).not.toBeNull();
  });

  test('lasts 30 days, and each day of use begins them anew', async () => {
    const { email, cookie } = await server.verifiedPerson();
    const [session] = await sessionsOf(email);
    const inDays = (date: Date) => Math.round((date.getTime() - Date.now()) / DAY);
    expect(inDays(session!.expiresAt)).toBe(30);

    const expiresAt = new Date(Date.now() + 28 * DAY);
    await server.db.session.update({ where: { id: session!.id }, data: { expiresAt } });
    const { headers } = await server.request('/get-session', undefined, { cookie });
    expect(headers.getSetCookie()[0]).toContain('Max-Age=2592000');
    expect(inDays((await sessionsOf(email))[0]!.expiresAt)).toBe(30);
  });

  test('is over when the session has expired', async () => {
    const { email, cookie } = await server.verifiedPerson();
    await server.db.session.updateMany({ where: { person: { email } }, data: { expiresAt: new Date() } });
    expect(await server.auth.fromHeaders({ cookie })).toBeNull();
    expect(await server.request('/get-session', undefined, { cookie })).toMatchObject({ body: null });
  });
});

test('signing out deletes the session, and leaves the others', async () => {
  const { email, password, cookie } = await server.verifiedPerson();
  const other = await server.request('/sign-in/email', { email, password });
  expect(await server.request('/sign-out', {}, { cookie })).toMatchObject({ status: 200 });
  expect(await server.auth.fromHeaders({ cookie })).toBeNull();
  expect(await server.auth.fromHeaders({ cookie: other.cookie })).not.toBeNull();
  expect(await sessionsOf(email)).toHaveLength(1);
});

describe('a token', () => {
  test('signs in without a cookie: bare, or signed as the header set-auth-token has it', async () => {
    const { email, password } = await server.verifiedPerson();
    const { body, headers } = await server.request('/sign-in/email', { email, password });
    const { token } = body as { token: string };
    const signed = headers.get('set-auth-token')!;
    const session = await server.auth.fromToken(token);
    expect(session).toMatchObject({ personId: expect.any(String), sessionId: expect.any(String) });
    expect(await server.auth.fromHeaders({ authorization: `Bearer ${token}` })).toEqual(session);
    expect(await server.auth.fromHeaders({ authorization: `bearer ${signed}` })).toEqual(session);

    expect(await server.request('/sign-out', {}, { authorization: `Bearer ${token}` })).toMatchObject({ status: 200 });
    expect(await server.auth.fromToken(token)).toBeNull();
  });

  test('goes before a cookie, even if it is wrong', async () => {
    const { cookie } = await server.verifiedPerson();
    for (const authorization of ['Bearer nonsense', 'Basic YWRhOmFkYQ==', '']) {
      expect(await server.auth.fromHeaders({ cookie, authorization })).toBeNull();
    }
  });

  test.each([
    ['nothing', ''],
    ['a byte Postgres does not take', 'abc\u0000'],
    ['a signature without a token', '.4fGvR'],
  ])('that is %s is nobody’s', async (_, token) => {
    expect(await server.auth.fromToken(token)).toBeNull();
  });

  test('with a signature of someone else’s is nobody’s', async () => {
    const { cookie } = await server.verifiedPerson();
    const [name, value] = cookie.split('=');
    const [token] = decodeURIComponent(value!).split('.');
    const forged = `${token}.${Buffer.from('x'.repeat(32)).toString('base64')}`;
    expect(await server.auth.fromHeaders({ cookie: `${name}=${encodeURIComponent(forged)}` })).toBeNull();
    expect(await server.auth.fromHeaders({ cookie: `${name}=${token}` })).toBeNull();
    expect(await server.auth.fromToken(forged)).toBeNull();
  });
});
