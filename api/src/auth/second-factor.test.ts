import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type AuthServer, startAuthServer } from '../../test/auth-server.ts';
import { totpOfUri } from '../../test/totp.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

/** All cookies that an answer sets, as a browser would send them back. */
const cookiesOf = ({ headers }: Answer) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const isSignedIn = async (cookie: string) => (await server.auth.fromHeaders({ cookie })) !== null;

interface Enrolled {
  totpURI: string;
  backupCodes: string[];
}

/** Somebody who has an authenticator app from now on. */
async function enrolled() {
  const person = await server.verifiedPerson();
  const { email, password, cookie } = person;
  const { body } = await server.request('/two-factor/enable', { password }, { cookie });
  const { totpURI, backupCodes } = body as Enrolled;
  const verified = await server.request('/two-factor/verify-totp', { code: totpOfUri(totpURI) }, { cookie });
  expect(verified.status).toBe(200);
  const signIn = async () => {
    const answer = await server.request('/sign-in/email', { email, password });
    return { ...answer, pending: cookiesOf(answer) };
  };
  return { ...person, old: cookie, cookie: cookiesOf(verified), totpURI, backupCodes, signIn };
}

describe('an authenticator app', () => {
  test('counts only after a code of it was right', async () => {
    const { email, password, cookie } = await server.verifiedPerson();
    const { body } = await server.request('/two-factor/enable', { password }, { cookie });
    const { totpURI, backupCodes } = body as Enrolled;
    expect(new URL(totpURI).searchParams.get('issuer')).toBe('Parley');
    expect(backupCodes).toHaveLength(10);

    expect(await server.request('/two-factor/verify-totp', { code: '000000' }, { cookie })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CODE' },
    });
    expect(await server.request('/sign-in/email', { email, password })).toMatchObject({
      body: { user: { twoFactorEnabled: false } },
    });
    const row = await server.db.twoFactor.findFirstOrThrow({ where: { person: { email } } });
    expect(row.verified).toBe(false);
    expect(row.secret + row.backupCodes).not.toContain(backupCodes[0]);
  });

  test('needs the password to be added, and to be taken away', async () => {
    const { cookie } = await server.verifiedPerson();
    for (const path of ['enable', 'disable', 'generate-backup-codes']) {
      const answer = await server.request(`/two-factor/${path}`, { password: 'a wrong one' }, { cookie });
      expect(answer.status, path).toBe(400);
      expect(await server.request(`/two-factor/${path}`, { password: 'correct horse' })).toMatchObject({ status: 401 });
    }
  });

  test('once added gives a new session, and is not added again', async () => {
    const { old, cookie, password } = await enrolled();
    expect(await isSignedIn(old)).toBe(false);
    expect(await isSignedIn(cookie)).toBe(true);
    expect(await server.request('/two-factor/enable', { password }, { cookie })).toMatchObject({
      status: 400,
      body: { code: 'TOTP_ALREADY_ENABLED' },
    });
  });

  test('once taken away is asked for no more', async () => {
    const { cookie, password, email, signIn } = await enrolled();
    expect(await server.request('/two-factor/disable', { password }, { cookie })).toMatchObject({ status: 200 });
    expect(await signIn()).toMatchObject({ body: { user: { email } } });
    expect(await server.db.twoFactor.count({ where: { person: { email } } })).toBe(0);
  });
});

describe('signing in with a second factor', () => {
  test('gives no session and no token for the password alone', async () => {
    const { email, signIn } = await enrolled();
    await server.db.session.deleteMany({ where: { person: { email } } });
    const { status, body, headers, pending } = await signIn();
    expect({ status, body }).toEqual({
      status: 200,
      body: { twoFactorRedirect: true, twoFactorMethods: ['totp'] },
    });
    expect(headers.get('set-auth-token')).toBeNull();
    expect(await isSignedIn(pending)).toBe(false);
    expect(await server.db.session.count({ where: { person: { email } } })).toBe(0);
  });

  test('gives one for the code of the app, once', async () => {
    const { totpURI, signIn } = await enrolled();
    const { pending } = await signIn();
    const code = totpOfUri(totpURI);
    const answer = await server.request('/two-factor/verify-totp', { code }, { cookie: pending });
    expect(await isSignedIn(cookiesOf(answer))).toBe(true);
    expect(await server.request('/two-factor/verify-totp', { code }, { cookie: pending })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_TWO_FACTOR_COOKIE' },
    });
  });

  test('gives one for a backup code, and each of them works once', async () => {
    const { backupCodes, signIn } = await enrolled();
    const use = async (code: string) =>
      server.request('/two-factor/verify-backup-code', { code }, { cookie: (await signIn()).pending });
    expect(await isSignedIn(cookiesOf(await use(backupCodes[0]!)))).toBe(true);
    expect(await use(backupCodes[0]!)).toMatchObject({ status: 401, body: { code: 'INVALID_BACKUP_CODE' } });
    expect(await isSignedIn(cookiesOf(await use(backupCodes[1]!)))).toBe(true);
  });

  test('takes no backup code that newer ones have replaced', async () => {
    const { backupCodes, cookie, password, signIn } = await enrolled();
    const { body } = await server.request('/two-factor/generate-backup-codes', { password }, { cookie });
    const { backupCodes: newer } = body as Enrolled;
    const { pending } = await signIn();
    const use = (code: string) => server.request('/two-factor/verify-backup-code', { code }, { cookie: pending });
    expect(await use(backupCodes[0]!)).toMatchObject({ status: 401 });
    expect(await use(newer[0]!)).toMatchObject({ status: 200 });
  });

  test('is begun anew after five wrong codes, and locked after ten in a row', async () => {
    const { totpURI, signIn } = await enrolled();
    const guess = async (times: number) => {
      const { pending } = await signIn();
      const wrong = { code: '000000' };
      for (let time = 0; time < times; time += 1) {
        expect(await server.request('/two-factor/verify-totp', wrong, { cookie: pending })).toMatchObject({
          body: { code: 'INVALID_CODE' },
        });
      }
      const right = { code: totpOfUri(totpURI) };
      return server.request('/two-factor/verify-totp', right, { cookie: pending });
    };
    expect(await guess(5)).toMatchObject({ status: 400, body: { code: 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE' } });
    expect(await guess(5)).toMatchObject({ status: 429, body: { code: 'ACCOUNT_TEMPORARILY_LOCKED' } });
  });

  test('never trusts a device', async () => {
    const { totpURI, signIn } = await enrolled();
    const { pending } = await signIn();
    const input = { code: totpOfUri(totpURI), trustDevice: true };
    expect(await server.request('/two-factor/verify-totp', input, { cookie: pending })).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR' },
    });
  });

  test.each(['get-totp-uri', 'send-otp', 'verify-otp'])('has no %s', async (path) => {
    const { cookie } = await server.verifiedPerson();
    expect(await server.request(`/two-factor/${path}`, {}, { cookie })).toMatchObject({ status: 404 });
  });
});
