import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthServer, someone, startAuthServer } from '../../test/auth-server.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

describe('signing up', () => {
  test('sends a link that verifies the address, signs in and leads on', async () => {
    const person = someone();
    expect(await server.request('/sign-up/email', person)).toMatchObject({ status: 200, cookie: undefined });
    const { subject, link } = await server.mail(person.email);
    expect(subject).toBe('Verify your email address');

    const { status, headers, cookie } = await server.request(link);
    expect({ status, location: headers.get('location') }).toEqual({ status: 302, location: '/tickets' });
    expect(headers.getSetCookie()[0]).toMatch(
      /^parley\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const { id } = await server.db.person.findUniqueOrThrow({
      where: { email: person.email, emailVerified: true },
    });
    expect(await server.auth.fromHeaders({ cookie })).toMatchObject({ personId: id });
  });

  test('gives ids in the order of time, and keeps the password as an Argon2id hash', async () => {
    const person = someone();
    await server.request('/sign-up/email', person);
    const { id, credentials } = await server.db.person.findUniqueOrThrow({
      where: { email: person.email },
      include: { credentials: true },
    });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(credentials).toMatchObject([
      { accountId: id, password: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) },
    ]);
  });

  test('lower-cases the address and trims the name', async () => {
    const person = someone();
    await server.request('/sign-up/email', { ...person, name: '  Ada  ', email: person.email.toUpperCase() });
    const stored = await server.db.person.findUniqueOrThrow({ where: { email: person.email } });
    expect(stored.name).toBe('Ada');
  });

  test.each([
    ['an empty name', { name: '  ' }, 'INVALID_NAME'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'INVALID_NAME'],
    ['a name of two lines', { name: 'Ada\nBcc: eve@example.com' }, 'INVALID_NAME'],
    ['a name that turns the text after it', { name: 'Ada\u202e' }, 'INVALID_NAME'],
    ['an address that is none', { email: 'ada' }, 'INVALID_EMAIL'],
    ['a password of 7 characters', { password: '1234567' }, 'PASSWORD_TOO_SHORT'],
    ['a password of 129 characters', { password: 'x'.repeat(129) }, 'PASSWORD_TOO_LONG'],
    ['a field of its own', { emailVerified: true }, 'VALIDATION_ERROR'],
  ])('refuses %s', async (_, mistake, code) => {
    const person = someone();
    const { status, body } = await server.request('/sign-up/email', { ...person, ...mistake });
    expect({ status, body }).toMatchObject({ status: 400, body: { code } });
    expect(await server.db.person.count({ where: { email: person.email } })).toBe(0);
  });

  test('refuses to lead on to another site', async () => {
    const { body } = await server.request('/sign-up/email', { ...someone(), callbackURL: 'https://evil.example/' });
    expect(body).toMatchObject({ code: 'INVALID_CALLBACK_URL' });
  });

  test('with a broken link leads on with the error, signed out', async () => {
    const person = someone();
    await server.request('/sign-up/email', person);
    const { link } = await server.mail(person.email);
    const { cookie, headers } = await server.request(link.replace('token=', 'token=x'));
    expect({ cookie, location: headers.get('location') }).toEqual({ location: '/tickets?error=INVALID_TOKEN' });
  });
});

describe('nobody learns who has an account', () => {
  test('by signing up: the answers are equal, and the owner of the account is told', async () => {
    const { email } = await server.verifiedPerson();
    const known = await server.request('/sign-up/email', { ...someone(), email });
    const unknown = await server.request('/sign-up/email', someone());

    expect(known).toMatchObject({ status: 200, cookie: undefined });
    expect({ status: known.status, body: known.body }).toEqual({ status: unknown.status, body: unknown.body });
    expect(await server.mail(email, 2)).toMatchObject({
      subject: 'You already have an account',
      link: `${server.origin}/sign-in`,
    });
  });

  test('by signing up with an address that was never verified: its owner gets another link', async () => {
    const person = someone();
    await server.request('/sign-up/email', person);
    await server.request('/sign-up/email', { ...person, callbackURL: '/tickets/new' });
    const { link } = await server.mail(person.email, 2);
    const { headers, cookie } = await server.request(link);
    expect(headers.get('location')).toBe('/tickets/new');
    expect(await server.auth.fromHeaders({ cookie })).not.toBeNull();
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

  test.each(['/sign-up/email', '/request-password-reset'])('by the time that %s takes', async (path) => {
    const { email } = await server.verifiedPerson();
    for (const form of [someone(), { ...someone(), email }]) {
      const body = path === '/sign-up/email' ? form : { email: form.email };
      const start = performance.now();
      await server.request(path, body);
      expect(performance.now() - start).toBeGreaterThan(395);
    }
  });
});
