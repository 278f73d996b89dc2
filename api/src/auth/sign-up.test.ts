import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthServer, someone, startAuthServer } from '../../test/auth-server.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

/** Asks for a link to an address, and waits for the mail. */
async function linkTo(email: string, count = 1, next?: string): Promise<string> {
  expect(await server.request('/sign-up/link', { email, next })).toMatchObject({ status: 200, cookie: undefined });
  return (await server.mail(email, count)).link;
}

describe('signing up', () => {
  test('sends a link; whoever opens it chooses name and password, and is signed in', async () => {
    const { email, ...chosen } = someone();
    const link = await linkTo(email, 1, '/welcome?desk=cloud');
    const { pathname, searchParams } = new URL(link);
    expect({ pathname, next: searchParams.get('return') }).toEqual({
      pathname: '/sign-up/finish',
      next: '/welcome?desk=cloud',
    });
    expect((await server.mail(email)).subject).toBe('Finish your sign-up');

    const { status, headers, cookie } = await server.finish(link, chosen);
    expect(status).toBe(200);
    expect(headers.getSetCookie()[0]).toMatch(
      /^parley\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const { id, name } = await server.db.person.findUniqueOrThrow({ where: { email, emailVerified: true } });
    expect(name).toBe(chosen.name);
    expect(await server.auth.fromHeaders({ cookie })).toMatchObject({ personId: id });
    expect(await server.request('/sign-in/email', { email, password: chosen.password })).toMatchObject({ status: 200 });
  });

  test('gives ids in the order of time, and keeps the password as an Argon2id hash, and of the link a hash too', async () => {
    const { email, ...chosen } = someone();
    const link = await linkTo(email);
    const token = new URL(link).searchParams.get('token')!;
    expect(await server.db.verification.count({ where: { identifier: { contains: token } } })).toBe(0);
    await server.finish(link, chosen);
    const { id, credentials } = await server.db.person.findUniqueOrThrow({
      where: { email },
      include: { credentials: true },
    });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(credentials).toMatchObject([
      { accountId: id, password: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) },
    ]);
  });

  test('lower-cases the address and trims the name', async () => {
    const { email, name, password } = someone();
    await server.request('/sign-up/link', { email: email.toUpperCase() });
    await server.finish((await server.mail(email)).link, { name: `  ${name}  `, password });
    expect(await server.db.person.findUniqueOrThrow({ where: { email } })).toMatchObject({ name });
  });

  test.each([
    ['an address that is none', { email: 'ada' }, 'INVALID_EMAIL'],
    ['a password, which only the opened link may choose', { password: 'correct horse' }, 'VALIDATION_ERROR'],
    ['another site to lead on to', { next: 'https://evil.example/' }, 'INVALID_CALLBACK_URL'],
    ['another host to lead on to', { next: '//evil.example/' }, 'INVALID_CALLBACK_URL'],
  ])('refuses %s', async (_, mistake, code) => {
    const { email } = someone();
    const { status, body } = await server.request('/sign-up/link', { email, ...mistake });
    expect({ status, body }).toMatchObject({ status: 400, body: { code } });
    expect(await server.db.verification.count({ where: { value: email } })).toBe(0);
  });

  test.each([
    ['an empty name', { name: '  ' }, 'INVALID_NAME'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'INVALID_NAME'],
    ['a name of two lines', { name: 'Ada\nBcc: eve@example.com' }, 'INVALID_NAME'],
    ['a name that turns the text after it', { name: 'Ada\u202e' }, 'INVALID_NAME'],
    ['a password of 7 characters', { password: '1234567' }, 'PASSWORD_TOO_SHORT'],
    ['a password of 129 characters', { password: 'x'.repeat(129) }, 'PASSWORD_TOO_LONG'],
  ])('with %s leaves the link as it was', async (_, mistake, code) => {
    const { email, ...chosen } = someone();
    const link = await linkTo(email);
    const { status, body, cookie } = await server.finish(link, { ...chosen, ...mistake });
    expect({ status, body, cookie }).toMatchObject({ status: 400, body: { code }, cookie: undefined });
    expect(await server.db.person.count({ where: { email } })).toBe(0);
    expect(await server.finish(link, chosen)).toMatchObject({ status: 200 });
  });

  test('with a link that is broken, used or too old makes nothing', async () => {
    const { email, ...chosen } = someone();
    const dead = { status: 400, body: { code: 'INVALID_TOKEN' }, cookie: undefined };
    const link = await linkTo(email);
    expect(await server.finish(link.replace('token=', 'token=x'), chosen)).toMatchObject(dead);
    await server.db.verification.updateMany({ where: { value: email }, data: { expiresAt: new Date() } });
    expect(await server.finish(link, chosen)).toMatchObject(dead);

    const fresh = await linkTo(email, 2);
    const both = await Promise.all([server.finish(fresh, chosen), server.finish(fresh, chosen)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await server.finish(fresh, { ...chosen, password: 'another horse' })).toMatchObject(dead);
  });
});

describe('an address that a stranger signed up first', () => {
  test('belongs to whoever reads its mail: the stranger has no account, no session and no password', async () => {
    const { email, ...owner } = someone();
    await linkTo(email);
    expect(await server.db.person.count({ where: { email } })).toBe(0);
    expect(await server.request('/sign-in/email', { email, password: 'the stranger’s' })).toMatchObject({
      status: 401,
    });

    // Whichever of the mails its owner opens, also the one that the stranger asked for.
    const stranger = await server.mail(email);
    const own = await linkTo(email, 2);
    const { cookie } = await server.finish(stranger.link, owner);
    const { id, sessions } = await server.db.person.findUniqueOrThrow({
      where: { email },
      include: { sessions: true },
    });
    expect(await server.auth.fromHeaders({ cookie })).toMatchObject({ personId: id });
    expect(sessions).toHaveLength(1);
    expect(await server.request('/sign-in/email', { email, password: owner.password })).toMatchObject({ status: 200 });

    expect(await server.finish(own, { name: 'Eve', password: 'the stranger’s' })).toMatchObject({ status: 400 });
    expect(await server.db.verification.count({ where: { value: email } })).toBe(0);
  });

  test('can’t be taken by a link from before its owner made their account elsewhere', async () => {
    const { email, ...chosen } = someone();
    const link = await linkTo(email);
    await server.db.person.create({ data: { name: 'Ada', email, emailVerified: true } });
    expect(await server.finish(link, chosen)).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
    expect(await server.db.person.count({ where: { email, credentials: { none: {} }, sessions: { none: {} } } })).toBe(
      1,
    );
  });
});

describe('nobody learns who has an account', () => {
  test('by signing up: the answers are equal, and the owner of the account is told', async () => {
    const { email } = await server.verifiedPerson();
    const known = await server.request('/sign-up/link', { email });
    const unknown = await server.request('/sign-up/link', { email: someone().email });

    expect(known).toMatchObject({ status: 200, cookie: undefined });
    expect({ status: known.status, body: known.body }).toEqual({ status: unknown.status, body: unknown.body });
    expect(await server.mail(email, 2)).toMatchObject({
      subject: 'You already have an account',
      link: `${server.origin}/sign-in`,
    });
  });

  test('by signing in: a wrong password and an unknown address get one answer', async () => {
    const { email } = await server.verifiedPerson();
    const wrong = await server.request('/sign-in/email', { email, password: 'wrong horse' });
    const unknown = await server.request('/sign-in/email', { email: 'nobody@example.com', password: 'wrong horse' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' }, cookie: undefined });
    expect(unknown.body).toEqual(wrong.body);
  });

  test('by resetting a password: the answers are equal', async () => {
    const { email } = await server.verifiedPerson();
    const known = await server.request('/request-password-reset', { email });
    const unknown = await server.request('/request-password-reset', { email: 'nobody@example.com' });
    expect(known.status).toBe(200);
    expect(unknown).toMatchObject({ status: 200, body: known.body });
    await server.mail(email, 2);
    expect(await server.db.mailboxMessage.count({ where: { recipient: 'nobody@example.com' } })).toBe(0);
  });

  test.each(['/sign-up/link', '/request-password-reset'])('by the time that %s takes', async (path) => {
    const known = await server.verifiedPerson();
    for (const { email } of [someone(), known]) {
      const start = performance.now();
      await server.request(path, { email });
      expect(performance.now() - start).toBeGreaterThan(395);
    }
  });
});
