import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, addDesk } from '../../../test/factories.ts';
import { liveCursor, step, ticketEvents } from '../../../test/fixtures.ts';
import { type Customer, createTicket, type RecoveryDesk, startRecoveryDesk } from '../../../test/recovery-desk.ts';

let app: RecoveryDesk['app'];
let desk: RecoveryDesk['desk'];
let mails: RecoveryDesk['mails'];
let customer: RecoveryDesk['customer'];
let ticket: RecoveryDesk['ticket'];
let askForCode: RecoveryDesk['askForCode'];
let agent: Client;

beforeAll(async () => {
  ({ app, desk, mails, customer, ticket, askForCode } = await startRecoveryDesk());
  agent = await app.as((await addAgent(app.db, desk.id, 'Maya Lind')).id);
});
afterAll(() => app.stop());

const remove = /* GraphQL */ `
  mutation ($id: ID!) { removeSecondFactor(input: { ticketId: $id }) { ticket { id } } }`;

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
