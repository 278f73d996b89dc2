import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../test/client.ts';
import {
  type Customer,
  createTicket,
  password,
  type RecoveryDesk,
  startRecoveryDesk,
  wrong,
} from '../../../test/recovery-desk.ts';

let app: RecoveryDesk['app'];
let customer: RecoveryDesk['customer'];
let place: RecoveryDesk['place'];
let ticket: RecoveryDesk['ticket'];
let mailedCode: RecoveryDesk['mailedCode'];

beforeAll(async () => {
  ({ app, customer, place, ticket, mailedCode } = await startRecoveryDesk());
});
afterAll(() => app.stop());

describe('between the password and the second factor', () => {
  /** What somebody's browser can do once the password was right. */
  async function pending({ email }: Customer) {
    const headers = { 'content-type': 'application/json', origin: app.url };
    const body = JSON.stringify({ email, password });
    const answer = await fetch(`${app.url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return async (query: string, variables: object = {}) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', cookie },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Result;
    };
  }

  const requestRecovery = /* GraphQL */ `
    mutation ($input: RequestTicketCodeInput!) { requestRecoveryCode(input: $input) { expiresAt } }`;
  const openRecovery = /* GraphQL */ `
    mutation ($input: OpenRecoveryTicketInput!) { openRecoveryTicket(input: $input) { reference } }`;
  const input = (who: Customer, code: string) => ({
    input: { ...place(who), clientMutationId: crypto.randomUUID(), code, message: 'My phone is gone.' },
  });

  it('nothing is open but the one ticket, by its code', async () => {
    const who = await customer();
    const ask = await pending(who);
    const { data } = await ask(
      '{ viewer { id } pendingSignIn { emailHint places { workspaceId typeId workspaceName } } }',
    );
    expect(data).toEqual({
      viewer: null,
      pendingSignIn: { emailHint: 'w•••@example.com', places: [{ ...place(who), workspaceName: "Wei Zhang's" }] },
    });
    for (const closed of [
      `{ node(id: "${who.workspaceId}") { id } }`,
      '{ ticket(reference: "TKT-23456-2345") { id } }',
    ]) {
      expect((await ask(closed)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await ask(createTicket, ticket(who))).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');

    expect((await ask(requestRecovery, { input: place(who) })).errors).toBeUndefined();
    const code = await mailedCode(who);
    const refused = await ask(openRecovery, input(who, wrong(code)));
    expect(refused.errors?.[0]?.extensions.issues).toMatchObject([{ field: 'code', code: 'INVALID', attemptsLeft: 4 }]);
    const { data: opened } = await ask(openRecovery, input(who, code));
    const row = await app.db.ticket.findUniqueOrThrow({ where: { reference: opened.openRecoveryTicket.reference } });
    expect(row).toMatchObject({ submitterId: who.id, subject: 'Remove MFA Authentication' });

    const again = await ask(openRecovery, input(who, code));
    expect(again.errors?.[0]).toMatchObject({ message: expect.stringContaining(row.reference) });
  });

  it('nothing is open in a workspace of somebody else, or once the challenge is over', async () => {
    const [who, other] = [await customer(), await customer()];
    const ask = await pending(who);
    expect((await ask(requestRecovery, { input: place(other) })).errors?.[0]?.extensions.issues).toMatchObject([
      { field: 'workspaceId', code: 'UNKNOWN' },
    ]);
    await app.db.verification.deleteMany({ where: { value: who.id } });
    expect((await ask('{ pendingSignIn { emailHint } }')).data).toEqual({ pendingSignIn: null });
    expect((await ask(requestRecovery, { input: place(who) })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('nothing is open to who has no such sign-in, signed in or not', async () => {
    const who = await customer();
    expect((await who.client.data('{ pendingSignIn { emailHint } }')).pendingSignIn).toBeNull();
    for (const client of [who.client, app.anonymous()]) {
      expect((await client.error(requestRecovery, { input: place(who) })).extensions.code).toBe('UNAUTHENTICATED');
      expect((await client.error(openRecovery, input(who, '123456'))).extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
