import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addPassword, addPerson, testPassword } from '../../../test/factories.ts';
import { perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    rateLimits: rateLimitsWith({ CONFIRM_PASSWORD: perPerson(3), REQUEST_CODE: perPerson(1) }),
  });
});
afterAll(() => app.stop());

const change = `mutation ($password: String!) {
  changePassword(input: { currentPassword: $password, newPassword: "${testPassword}", endOtherSessions: false }) { viewer { id } }
}`;
const cancel = `mutation ($password: String!) {
  cancelAccount(input: { password: $password, phrase: "cancel my account" }) { closedTickets }
}`;
const requestEmail = `mutation ($email: String!, $password: String!) {
  requestEmailChange(input: { email: $email, password: $password }) { viewer { id } }
}`;

async function somebody() {
  const { id } = await addPerson(app.db, 'Ada Okonkwo');
  await addPassword(app.db, id);
  return app.as(id);
}

test('wrong passwords are counted together, wherever they are asked for, and then even the right one waits', async () => {
  const client = await somebody();
  await client.error(change, { password: 'a wrong one' });
  await client.error(cancel, { password: 'a wrong one' });
  await client.error(requestEmail, { email: 'new@example.com', password: 'a wrong one' });
  const refused = await client.error(change, { password: testPassword });
  expect(refused.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  await (await somebody()).data(change, { password: testPassword });
});

test('the right one is not counted', async () => {
  const client = await somebody();
  for (const _time of [1, 2, 3, 4]) await client.data(change, { password: testPassword });
});

test('codes to new addresses are few', async () => {
  const client = await somebody();
  await client.data(requestEmail, { email: 'first@example.com', password: testPassword });
  // As if the minute between two mails had passed.
  await app.db.emailedCode.updateMany({ data: { createdAt: new Date(Date.now() - 120_000) } });
  const refused = await client.error(requestEmail, { email: 'second@example.com', password: testPassword });
  expect(refused.extensions.code).toBe('RATE_LIMITED');
  expect(await app.db.outgoingEmail.count({ where: { recipient: 'second@example.com' } })).toBe(0);
});
