import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuthServer, someone, startAuthServer } from '../../test/auth-server.ts';
import { perAddress, perPerson, rateLimitsWith } from '../../test/rate-limits.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer(
    rateLimitsWith({
      FAILED_SIGN_IN: {
        description: 'Three in a minute, and five in an hour.',
        perPerson: [
          { points: 3, seconds: 60 },
          { points: 5, seconds: 3_600 },
        ],
        perAddress: [],
      },
      SIGN_IN: { ...perAddress(12), perPerson: [{ points: 8, seconds: 600 }] },
      SIGN_UP: perAddress(6),
      SEND_LINK: perPerson(2),
      RESET_PASSWORD: perAddress(6),
    }),
  );
});
afterAll(() => server.stop());

let networks = 0;
/** Headers of somebody at a network of their own. */
const elsewhere = () => ({ 'x-forwarded-for': `198.51.100.${++networks}` });
const signIn = (email: string, password: string, headers: Record<string, string>) =>
  server.request('/sign-in/email', { email, password }, headers);

test('wrong passwords make wait, and even the right one is not looked at meanwhile; from elsewhere it is', async () => {
  const { email, password } = await server.verifiedPerson();
  const here = elsewhere();
  for (const _attempt of [1, 2, 3]) expect(await signIn(email, 'wrong horse', here)).toMatchObject({ status: 401 });
  const { status, headers, body } = await signIn(email.toUpperCase(), password, here);
  expect({ status, body }).toEqual({
    status: 429,
    body: { code: 'RATE_LIMITED', message: expect.any(String), retryAfter: expect.any(Number) },
  });
  const wait = Number(headers.get('retry-after'));
  expect(body).toMatchObject({ retryAfter: wait });
  expect(wait).toBeGreaterThan(30);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await signIn(email, password, elsewhere())).toMatchObject({ status: 200 });
});

test('the next wrong passwords make wait longer, and the right one sets all back to nothing', async () => {
  const { email, password } = await server.verifiedPerson();
  const here = elsewhere();
  const minuteIsOver = () =>
    server.db.rateLimit.deleteMany({ where: { key: { startsWith: 'FAILED_SIGN_IN.person.60:' } } });
  const fail = async (times: number) => {
    for (let time = 0; time < times; time += 1) await signIn(email, 'wrong horse', here);
  };
  await fail(3);
  await minuteIsOver();
  expect(await signIn(email, password, here)).toMatchObject({ status: 200 });

  await fail(3);
  await minuteIsOver();
  await fail(2);
  await minuteIsOver();
  const refused = await signIn(email, password, here);
  expect(refused).toMatchObject({ status: 429 });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
});

test('a request that is refused for its form sets nothing back', async () => {
  const { email, password } = await server.verifiedPerson();
  const here = elsewhere();
  for (const _attempt of [1, 2]) await signIn(email, 'wrong horse', here);
  expect(await server.request('/sign-in/email', { email, password: 7 }, here)).toMatchObject({ status: 400 });
  expect(await signIn(email, password, here)).toMatchObject({ status: 429 });
});

test('a thousand guesses at once are no more than those that are allowed', async () => {
  const { email } = await server.verifiedPerson();
  const here = elsewhere();
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(email, 'wrong horse', here)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(3);
});

test('guessing one account from many networks ends too, and so does guessing many accounts from one', async () => {
  const { email } = await server.verifiedPerson();
  for (let guess = 0; guess < 8; guess += 1) {
    expect(await signIn(email, 'wrong horse', elsewhere())).toMatchObject({ status: 401 });
  }
  expect(await signIn(email, 'wrong horse', elsewhere())).toMatchObject({ status: 429 });

  const here = elsewhere();
  for (let guess = 0; guess < 12; guess += 1) {
    expect(await signIn(`nobody${guess}@example.com`, 'wrong horse', here)).toMatchObject({ status: 401 });
  }
  expect(await signIn('nobody99@example.com', 'wrong horse', here)).toMatchObject({ status: 429 });
});

test('links are sent to an address so often, whether or not it has an account', async () => {
  const { email } = await server.verifiedPerson();
  for (const address of [email, 'nobody@example.com']) {
    const ask = () => server.request('/request-password-reset', { email: address }, elsewhere());
    expect(await ask()).toMatchObject({ status: 200 });
    expect(await ask()).toMatchObject({ status: 200 });
    expect(await ask()).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
  }
});

test('from one network so many accounts are made, and so many links tried', async () => {
  const here = elsewhere();
  for (let count = 0; count < 6; count += 1) {
    expect(await server.request('/sign-up/link', { email: someone().email }, here)).toMatchObject({ status: 200 });
  }
  const { email } = someone();
  expect(await server.request('/sign-up/link', { email }, here)).toMatchObject({ status: 429 });
  expect(await server.db.verification.count({ where: { value: email } })).toBe(0);

  const tryLink = () => server.request('/reset-password', { token: 'guessed', newPassword: 'battery staple' }, here);
  for (let count = 0; count < 6; count += 1) expect(await tryLink()).toMatchObject({ status: 400 });
  expect(await tryLink()).toMatchObject({ status: 429 });
});
