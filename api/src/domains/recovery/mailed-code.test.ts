import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Customer,
  createTicket,
  type RecoveryDesk,
  requestCode,
  startRecoveryDesk,
  wrong,
} from '../../../test/recovery-desk.ts';

const MINUTE = 60_000;

let app: RecoveryDesk['app'];
let desk: RecoveryDesk['desk'];
let mails: RecoveryDesk['mails'];
let typeOf: RecoveryDesk['typeOf'];
let customer: RecoveryDesk['customer'];
let place: RecoveryDesk['place'];
let ticket: RecoveryDesk['ticket'];
let askForCode: RecoveryDesk['askForCode'];
/** How far the app's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  ({ app, desk, mails, typeOf, customer, place, ticket, askForCode } = await startRecoveryDesk({
    now: () => new Date(Date.now() + ahead),
  }));
});
afterAll(() => app.stop());
beforeEach(() => {
  ahead = 0;
});

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
