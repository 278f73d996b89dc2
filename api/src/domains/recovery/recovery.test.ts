import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Result } from '../../../test/client.ts';
import { addAgent, addDesk, addWorkspace, globalId } from '../../../test/factories.ts';
import { liveCursor, step, ticketEvents } from '../../../test/fixtures.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Email, MailDelivery } from '../../email/email.ts';

const MINUTE = 60_000;
const password = 'correct horse';

let app: TestApp;
let desk: Awaited<ReturnType<typeof addDesk>>;
let agent: Client;
const mails: Email[] = [];
/** How far the app's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  const delivery: MailDelivery = { send: async (email) => String(mails.push(email)), find: async () => null };
  app = await startTestApp({ delivery, now: () => new Date(Date.now() + ahead) });
  desk = await addDesk(app.db, observability);
  agent = await app.as((await addAgent(app.db, desk.id, 'Maya Lind')).id);
});
afterAll(() => app.stop());
beforeEach(() => {
  ahead = 0;
});

const typeOf = (requirement: string) =>
  globalId('TicketType', desk.ticketTypes.find((type) => type.requirement === requirement)!.id);

/** Somebody new in a workspace of their own, with a second factor. */
async function customer() {
  const { workspace, people } = await addWorkspace(app.db, desk.id, 'Wei Zhang');
  const { id, email } = people[0]!;
  await app.db.person.update({ where: { id }, data: { twoFactorEnabled: true } });
  await app.db.twoFactor.create({ data: { personId: id, secret: 'x', backupCodes: 'x', verified: true } });
  const credential = { personId: id, providerId: 'credential', accountId: id };
  await app.db.credential.create({ data: { ...credential, password: await hashPassword(password) } });
  return { id, email, client: await app.as(id), workspaceId: globalId('Workspace', workspace.id) };
}
type Customer = Awaited<ReturnType<typeof customer>>;

const requestCode = /* GraphQL */ `
  mutation ($input: RequestTicketCodeInput!) { requestTicketCode(input: $input) { expiresAt resendAt } }`;
const createTicket = /* GraphQL */ `
  mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id reference } } }`;
const remove = /* GraphQL */ `
  mutation ($id: ID!) { removeSecondFactor(input: { ticketId: $id }) { ticket { id } } }`;

const place = ({ workspaceId }: Customer) => ({ workspaceId, typeId: typeOf('EMAILED_CODE') });
const ticket = (who: Customer, changes: Record<string, unknown> = {}) => ({
  input: {
    ...place(who),
    clientMutationId: crypto.randomUUID(),
    subject: 'Lost phone',
    body: { markdown: 'It fell.' },
    ...changes,
  },
});

/** The code of the newest mail to somebody, once there are so many. */
async function mailedCode({ email }: Customer, count = 1): Promise<string> {
  const theirs = () => mails.filter(({ to, subject }) => to === email && subject.endsWith('is your code'));
  await expect.poll(theirs).toHaveLength(count);
  return theirs().at(-1)!.subject.slice(0, 6);
}

async function askForCode(who: Customer, count = 1): Promise<string> {
  await who.client.data(requestCode, { input: place(who) });
  return mailedCode(who, count);
}

const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

async function codeIssue(who: Customer, code: string | null, changes: Record<string, unknown> = {}) {
  const { extensions } = await who.client.error(createTicket, ticket(who, { code, ...changes }));
  expect(extensions.code).toBe('BAD_INPUT');
  return extensions.issues!.find(({ field }) => field === 'code');
}

describe('a ticket whose type asks for a mailed code', () => {
  it('is refused without one, with one that nobody asked for, and with what can be none', async () => {
    const who = await customer();
    expect(await codeIssue(who, null)).toMatchObject({ code: 'REQUIRED' });
    expect(await codeIssue(who, '123456')).toMatchObject({ code: 'UNKNOWN' });
    expect(await codeIssue(who, '12345')).toMatchObject({ code: 'INVALID' });
  });

  it('is taken with the right one, which works once, and a retry finds the ticket', async () => {
    const who = await customer();
    const code = await askForCode(who);
    const first = ticket(who, { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` });
    const { createTicket: created } = await who.client.data(createTicket, first);
    expect((await who.client.data(createTicket, first)).createTicket).toEqual(created);
    expect(await codeIssue(who, code)).toMatchObject({ code: 'UNKNOWN' });
    expect(await app.db.emailedCode.findFirst({ where: { codeHash: { contains: code } } })).toBeNull();
  });

  it('tells how many attempts are left, and takes no sixth, however many come at once', async () => {
    const who = await customer();
    const code = await askForCode(who);
    expect(await codeIssue(who, wrong(code))).toMatchObject({ code: 'INVALID', attemptsLeft: 4 });
    const guesses = await Promise.all(Array.from({ length: 8 }, () => codeIssue(who, wrong(code))));
    const codes = guesses.map((issue) => issue?.code).sort();
    expect(codes).toEqual([...Array(3).fill('INVALID'), ...Array(5).fill('TOO_MANY')]);
    expect(await codeIssue(who, code)).toMatchObject({ code: 'TOO_MANY', attemptsLeft: 0 });
  });

  it('keeps the code good while something else is wrong', async () => {
    const who = await customer();
    const code = await askForCode(who);
    for (let attempt = 0; attempt < 6; attempt += 1)
      expect(await codeIssue(who, code, { subject: '' })).toBeUndefined();
    await who.client.data(createTicket, ticket(who, { code }));
  });

  it('takes only the newest code, for ten minutes, and mails the next after one', async () => {
    const who = await customer();
    const old = await askForCode(who);
    const { extensions } = await who.client.error(requestCode, { input: place(who) });
    expect(extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    ahead += MINUTE;
    const code = await askForCode(who, 2);
    if (old !== code) expect(await codeIssue(who, old)).toMatchObject({ code: 'INVALID', attemptsLeft: 4 });
    ahead += 10 * MINUTE;
    expect(await codeIssue(who, code)).toMatchObject({ code: 'EXPIRED' });
  });

  it('takes no code of somebody else, and other types take none', async () => {
    const [who, other] = [await customer(), await customer()];
    const code = await askForCode(who);
    expect(await codeIssue(other, code)).toMatchObject({ code: 'UNKNOWN' });
    expect(await codeIssue(who, code, { typeId: typeOf('NONE') })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('mails no code for a type that the desk has archived', async () => {
    const who = await customer();
    const { id } = desk.ticketTypes.find(({ requirement }) => requirement === 'EMAILED_CODE')!;
    const archive = (archivedAt: Date | null) => app.db.ticketType.update({ where: { id }, data: { archivedAt } });
    await archive(new Date());
    const { extensions } = await who.client.error(requestCode, { input: place(who) });
    await archive(null);
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'typeId', code: 'UNKNOWN' }] });
    expect(mails.filter(({ to }) => to === who.email)).toEqual([]);
  });

  it('mails no code for another type, nor in a workspace of somebody else', async () => {
    const [who, other] = [await customer(), await customer()];
    const refusal = (input: object) => who.client.error(requestCode, { input });
    expect((await refusal({ ...place(who), typeId: typeOf('NONE') })).extensions.issues).toMatchObject([
      { field: 'typeId', code: 'NOT_ALLOWED' },
    ]);
    expect((await refusal(place(other))).extensions.issues).toMatchObject([{ field: 'workspaceId', code: 'UNKNOWN' }]);
    expect((await app.anonymous().error(requestCode, { input: place(who) })).extensions.code).toBe('UNAUTHENTICATED');
  });
});

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

describe('taking away the second factor', () => {
  const allowed = async (client: Client, id: string) =>
    (await client.data('query ($id: ID!) { viewer { ticketState(ticketId: $id) { allowedActions } } }', { id })).viewer
      .ticketState.allowedActions as string[];

  async function openTicket(who: Customer, changes: Record<string, unknown> = {}) {
    const code = await askForCode(who);
    const { createTicket: created } = await who.client.data(createTicket, ticket(who, { code, ...changes }));
    return created.ticket as { id: string; reference: string };
  }
  const hasFactor = async ({ id }: Customer) => (await app.db.twoFactor.count({ where: { personId: id } })) === 1;

  it('removes it, ends the sessions of its person, and is written down and told, once', async () => {
    const who = await customer();
    const { id, reference } = await openTicket(who);
    expect(await allowed(agent, id)).toContain('REMOVE_SECOND_FACTOR');
    expect(await allowed(who.client, id)).not.toContain('REMOVE_SECOND_FACTOR');
    const stream = agent.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(agent) });
    await agent.data(remove, { id });

    expect(await stream.event('TicketChanged')).toMatchObject({
      changed: ['SECOND_FACTOR'],
      entry: { __typename: 'SecondFactorRemoval' },
    });
    expect(await hasFactor(who)).toBe(false);
    expect(await app.db.person.findUnique({ where: { id: who.id } })).toMatchObject({ twoFactorEnabled: false });
    expect((await who.client.data('{ viewer { id } }')).viewer).toBeNull();
    expect(await app.db.auditEntry.findMany({ where: { subject: who.email } })).toMatchObject([
      { action: 'person.second_factor_removed', deskId: desk.id, details: { ticket: reference } },
    ]);
    await expect
      .poll(() => mails.filter(({ to, subject }) => to === who.email && subject.includes('removed')))
      .toHaveLength(1);

    expect((await agent.error(remove, { id })).extensions.code).toBe('CONFLICT');
    expect(await allowed(agent, id)).not.toContain('REMOVE_SECOND_FACTOR');
  });

  it('is for the team of the desk alone', async () => {
    const who = await customer();
    const { id } = await openTicket(who);
    const other = await app.as((await addAgent(app.db, (await addDesk(app.db, observability)).id, 'Otto')).id);
    expect((await who.client.error(remove, { id })).extensions.code).toBe('FORBIDDEN');
    expect((await other.error(remove, { id })).extensions.code).toBe('NOT_FOUND');
    expect((await app.anonymous().error(remove, { id })).extensions.code).toBe('UNAUTHENTICATED');
    expect(await hasFactor(who)).toBe(true);
  });

  const otherType = () => desk.ticketTypes.find(({ requirement }) => requirement === 'NONE')!.id;
  const change = (data: { typeId?: string; codeVerifiedAt?: null }) => (_who: Customer, reference: string) =>
    app.db.ticket.update({ where: { reference }, data });

  it.each([
    ['of another type', (who: Customer, reference: string) => change({ typeId: otherType() })(who, reference)],
    ['whose code was never entered', change({ codeVerifiedAt: null })],
    ['that is closed', ({ client }: Customer, _reference: string, id: string) => step(client, 'closeTicket', id)],
    ['that was revoked', ({ client }: Customer, _reference: string, id: string) => step(client, 'revokeTicket', id)],
  ])('is refused on a ticket %s', async (_case, prepare) => {
    const who = await customer();
    const { id, reference } = await openTicket(who);
    await prepare(who, reference, id);
    expect((await agent.error(remove, { id })).extensions).toMatchObject({
      code: 'CONFLICT',
      issues: [{ field: 'ticketId', code: 'NOT_ALLOWED' }],
    });
    expect(await hasFactor(who)).toBe(true);
  });

  it('is refused where there is none', async () => {
    const who = await customer();
    const { id } = await openTicket(who);
    await app.db.person.update({ where: { id: who.id }, data: { twoFactorEnabled: false } });
    expect((await agent.error(remove, { id })).extensions.code).toBe('CONFLICT');
  });
});
