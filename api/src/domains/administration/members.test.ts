import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AdministeredDesk, issuesOf, openAdministeredDesk, typeInput } from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addAgent, addPerson, globalId } from '../../../test/factories.ts';

let app: TestApp;
let world: AdministeredDesk['world'];
let adminId: string;
let admin: Client;
let seen: AdministeredDesk['seen'];
let send: AdministeredDesk['send'];
let createTicket: AdministeredDesk['createTicket'];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ world, adminId, admin, seen, send, createTicket } = await openAdministeredDesk(app));
});

describe('the team', () => {
  const add = (email: string, role = 'AGENT', as = admin) =>
    as.run(
      'mutation ($input: AddDeskMemberInput!) { addDeskMember(input: $input) { administration { members { email role } } } }',
      { input: { deskId: world.deskId, email, role } },
    );
  const setRole = (personId: string, role: string, as = admin) =>
    as.run(
      'mutation ($input: SetDeskMemberRoleInput!) { setDeskMemberRole(input: $input) { administration { members { role } } } }',
      {
        input: { deskId: world.deskId, personId: globalId('Person', personId), role },
      },
    );
  const remove = (personId: string, as = admin) =>
    as.run(
      'mutation ($input: RemoveDeskMemberInput!) { removeDeskMember(input: $input) { administration { members { email } } } }',
      {
        input: { deskId: world.deskId, personId: globalId('Person', personId) },
      },
    );

  test('grows by people who have an account and are no customers, and by nobody else', async () => {
    const ada = await addPerson(app.db, 'Ada Lovelace');
    expect((await add(` ${ada.email.toUpperCase()} `)).errors).toBeUndefined();
    expect((await seen()).members.map(({ email }: Data) => email)).toContain(ada.email);
    expect(issuesOf((await add(ada.email)).errors)).toEqual(['email NOT_ALLOWED']);
    expect(issuesOf((await add('nobody@example.com')).errors)).toEqual(['email UNKNOWN']);
    for (const email of ['', 'nobody', '\0', 'a\0b@example.com']) {
      expect(issuesOf((await add(email)).errors)).toEqual(['email INVALID']);
    }
    expect(issuesOf((await add(world.people.owner.email)).errors)).toEqual(['email NOT_ALLOWED']);
    for (const as of [world.agent, world.owner]) {
      expect(issuesOf((await add('nobody@example.com', 'ADMIN', as)).errors)).toEqual(['FORBIDDEN']);
    }
    const { auditLog } = await seen();
    expect(auditLog.edges[0].node).toMatchObject({ action: 'desk.member_added', subject: ada.email });
  });

  test('loses who is removed at once: their queue ends, and no type is theirs any more', async () => {
    const agent = globalId('Person', world.people.agent.id);
    const [first, ...rest] = (await seen()).ticketTypes.map(typeInput);
    await send('updateTicketTypes', { ticketTypes: [{ ...first, defaultAssigneeId: agent }, ...rest] });
    const queue = world.agent.subscribe('subscription ($deskId: ID!) { queueEvents(deskId: $deskId) { __typename } }', {
      deskId: world.deskId,
    });
    const colleague = admin.subscribe(
      'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed desk { team { name } } } } }',
      { deskId: world.deskId },
    );
    const customer = world.owner.subscribe(
      'subscription ($deskId: ID!) { deskEvents(deskId: $deskId) { __typename ... on DeskChanged { changed } } }',
      { deskId: world.deskId },
    );
    // All three streams are open once each has had an event.
    await expect
      .poll(async () => {
        await world.openTicket();
        await send('updateLinks', {
          links: [{ label: crypto.randomUUID(), description: 'x', url: 'https://example.com', icon: 'x' }],
        });
        return [queue, colleague, customer].every(({ received }) => received.length > 0);
      })
      .toBe(true);
    expect((await remove(world.people.agent.id)).errors).toBeUndefined();
    expect((await queue.ending()).extensions.code).toBe('FORBIDDEN');
    const told = await colleague.event(({ changed }) => changed?.includes('MEMBERS'));
    expect(told.desk.team.map(({ name }: Data) => name)).toEqual(['Dana Admin']);
    expect((await seen()).ticketTypes[0].defaultAssignee).toBeNull();
    await send('updateLinks', { links: [] });
    await customer.event(({ changed }) => changed?.includes('LINKS'));
    expect(customer.received.flatMap(({ changed }) => changed ?? [])).not.toContain('MEMBERS');
    expect((await createTicket(world.owner, first.id)).errors).toBeUndefined();
  });

  test('keeps its last admin, who can hand over and go', async () => {
    const agentId = world.people.agent.id;
    expect(issuesOf((await remove(adminId)).errors)).toEqual(['personId NOT_ALLOWED']);
    expect(issuesOf((await setRole(adminId, 'AGENT')).errors)).toEqual(['personId NOT_ALLOWED']);
    expect(issuesOf((await setRole(agentId, 'ADMIN', world.agent)).errors)).toEqual(['FORBIDDEN']);
    expect(issuesOf((await setRole(world.people.owner.id, 'ADMIN')).errors)).toEqual(['personId UNKNOWN']);
    expect((await setRole(agentId, 'ADMIN')).errors).toBeUndefined();
    const gone = await remove(adminId);
    expect(gone.errors).toBeUndefined();
    expect(gone.data.removeDeskMember.administration).toBeNull();
    expect(issuesOf((await setRole(agentId, 'AGENT')).errors)).toEqual(['FORBIDDEN']);
    expect((await seen(world.agent)).auditLog.edges.map(({ node }: Data) => node.action)).toEqual([
      'desk.member_removed',
      'desk.member_role_changed',
    ]);
  });

  test('of two last admins who leave at once one stays', async () => {
    const second = await addAgent(app.db, world.desk.id, 'Second', 'ADMIN');
    const asSecond = await app.as(second.id);
    const results = await Promise.all([remove(adminId), remove(second.id, asSecond)]);
    expect(results.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await app.db.deskMember.count({ where: { deskId: world.desk.id, role: 'ADMIN' } })).toBe(1);
  });
});
