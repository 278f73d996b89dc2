import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuthServer, startAuthServer } from '../../test/auth-server.ts';
import { perPerson, rateLimitsWith } from '../../test/rate-limits.ts';
import { totpOfUri } from '../../test/totp.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer(rateLimitsWith({ SECOND_FACTOR: perPerson(3), CONFIRM_PASSWORD: perPerson(2) }));
});
afterAll(() => server.stop());

test('guesses of a code are few for a person, whichever sign-in they come from; right ones are not counted', async () => {
  const { cookie, email, password } = await server.verifiedPerson();
  const { body } = await server.request('/two-factor/enable', { password }, { cookie });
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] };
  const enrolled = await server.request('/two-factor/verify-totp', { code: totpOfUri(totpURI) }, { cookie });
  expect(enrolled).toMatchObject({ status: 200 });

  const pending = async () => {
    const answer = await server.request('/sign-in/email', { email, password });
    return answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  };
  const guess = async (code: string, challenge: string) =>
    server.request('/two-factor/verify-backup-code', { code }, { cookie: challenge });
  const [first, second] = [await pending(), await pending()];
  expect(await guess(backupCodes[0]!, await pending())).toMatchObject({ status: 200 });
  for (const challenge of [first, first, second]) expect((await guess('wrong-code1', challenge)).status).not.toBe(429);
  expect(await guess(backupCodes[1]!, second)).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
});

test('guesses of a password by who is signed in are few: a second factor is not taken away by trying', async () => {
  const { cookie, password } = await server.verifiedPerson();
  const enable = (guessed: string) => server.request('/two-factor/enable', { password: guessed }, { cookie });
  expect(await enable('wrong horse')).toMatchObject({ status: 400 });
  expect(await enable('wrong horse')).toMatchObject({ status: 400 });
  expect(await enable(password)).toMatchObject({ status: 429 });
});
