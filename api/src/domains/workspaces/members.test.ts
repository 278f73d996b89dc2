import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, queueEvents, step, workspaceEvents } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const members = '{ members { person { name } role } }';
const setRole = `mutation ($id: ID!, $person: ID!, $role: WorkspaceRole!) {
  setWorkspaceRole(input: { workspaceId: $id, personId: $person, role: $role }) { workspace ${members} } }`;
const remove = `mutation ($id: ID!, $person: ID!) {
  removeWorkspaceMember(input: { workspaceId: $id, personId: $person }) { workspace ${members} } }`;
const pass = `mutation ($id: ID!, $person: ID!) {
  passOwnership(input: { workspaceId: $id, personId: $person }) { workspace ${members} } }`;
const leave = 'mutation ($id: ID!) { leaveWorkspace(input: { workspaceId: $id }) { workspaceId } }';
const rename =
  'mutation ($id: ID!, $name: String!) { renameWorkspace(input: { workspaceId: $id, name: $name }) { workspace { name } } }';
const create = `mutation ($id: ID!, $name: String!) {
  createWorkspace(input: { deskId: $id, name: $name }) { workspace { name kind isShared ${members.slice(1)} } }`;
const disband = `mutation ($id: ID!, $name: String!) {
  disbandWorkspace(input: { workspaceId: $id, name: $name }) { workspaceId closedTickets } }`;

const person = (who: keyof OpenDesk['people']) => globalId('Person', desk.people[who].id);
const codeOf = async (client: Client, query: string, variables: Record<string, unknown>) => {
  const { extensions } = await client.error(query, { id: desk.workspaceId, ...variables });
  return [extensions.code, ...(extensions.issues ?? []).map(({ field, code }) => `${field} ${code}`)].join(' ');
};
const roles = async () => {
  const rows = await app.db.workspaceMember.findMany({
    where: { workspaceId: desk.workspace.id },
    include: { person: true },
  });
  return Object.fromEntries(rows.map(({ person, role }) => [person.name, role]));
};
const audited = async () =>
  (await app.db.auditEntry.findMany({ where: { deskId: desk.desk.id } })).map(
    ({ action, subject }) => `${action} ${subject}`,
  );

describe('roles in a workspace', () => {
  it('are changed by owners, and written down', async () => {
    const { setWorkspaceRole } = await desk.owner.data(setRole, {
      id: desk.workspaceId,
      person: person('member'),
      role: 'OWNER',
    });
    expect(setWorkspaceRole.workspace.members).toContainEqual({ person: { name: 'Noor Haddad' }, role: 'OWNER' });
    await desk.member.data(setRole, { id: desk.workspaceId, person: person('owner'), role: 'MEMBER' });
    expect(await roles()).toEqual({ 'Mira Novak': 'MEMBER', 'Noor Haddad': 'OWNER' });
    expect(await audited()).toEqual(Array(2).fill("workspace.role_changed Mira Novak's"));
  });

  it('always leave an owner, even when two owners step back at once', async () => {
    expect(await codeOf(desk.owner, setRole, { person: person('owner'), role: 'MEMBER' })).toBe(
      'CONFLICT role NOT_ALLOWED',
    );
    await desk.owner.data(setRole, { id: desk.workspaceId, person: person('member'), role: 'OWNER' });
    await Promise.all([
      desk.owner.run(leave, { id: desk.workspaceId }),
      desk.member.run(leave, { id: desk.workspaceId }),
    ]);
    expect(Object.values(await roles())).toEqual(['OWNER']);
  });

  it('are nobody else’s to change', async () => {
    const input = { person: person('member'), role: 'OWNER' };
    expect(await codeOf(desk.member, setRole, input)).toBe('FORBIDDEN');
    expect(await codeOf(desk.agent, setRole, input)).toBe('FORBIDDEN');
    expect(await codeOf(desk.stranger, setRole, input)).toBe('NOT_FOUND');
    expect(await codeOf(desk.stranger, setRole, { ...input, id: globalId('Workspace', crypto.randomUUID()) })).toBe(
      'NOT_FOUND',
    );
    expect(await codeOf(app.anonymous(), setRole, input)).toBe('UNAUTHENTICATED');
    expect(await codeOf(desk.owner, setRole, { ...input, person: person('stranger') })).toBe(
      'BAD_INPUT personId UNKNOWN',
    );
  });

  it('go with the ownership to whom it is passed', async () => {
    expect(await codeOf(desk.owner, pass, { person: person('owner') })).toBe('BAD_INPUT personId NOT_ALLOWED');
    expect(await codeOf(desk.member, pass, { person: person('member') })).toBe('FORBIDDEN');
    await desk.owner.data(pass, { id: desk.workspaceId, person: person('member') });
    expect(await roles()).toEqual({ 'Mira Novak': 'MEMBER', 'Noor Haddad': 'OWNER' });
    expect(await audited()).toEqual(["workspace.ownership_passed Mira Novak's"]);
  });
});

describe('a member who goes', () => {
  it('loses the workspace’s tickets at once, while those that stay see the list of members change', async () => {
    const { id } = await desk.openTicket('Opened by Noor', desk.member);
    const after = await liveCursor(desk.member);
    const list = desk.member.subscribe(workspaceEvents, { workspaceId: desk.workspaceId, after });
    const kept = desk.owner.subscribe(
      `subscription ($workspaceId: ID!, $after: LiveCursor) { workspaceEvents(workspaceId: $workspaceId, after: $after) {
        __typename ... on WorkspaceChanged { workspace ${members} } } }`,
      { workspaceId: desk.workspaceId, after },
    );
    const own = desk.member.subscribe(
      'subscription ($after: LiveCursor) { accessEvents(after: $after) { __typename } }',
      { after },
    );
    await desk.owner.data(remove, { id: desk.workspaceId, person: person('member') });

    expect((await list.ending()).extensions.code).toBe('FORBIDDEN');
    const { workspace } = await kept.event('WorkspaceChanged');
    expect(workspace.members).toEqual([{ person: { name: 'Mira Novak' }, role: 'OWNER' }]);
    await own.event('AccessChanged');
    expect(await desk.member.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    expect(await audited()).toEqual(["workspace.member_removed Mira Novak's"]);
  });

  it('is taken out by owners alone, who leave instead of removing themselves', async () => {
    expect(await codeOf(desk.member, remove, { person: person('owner') })).toBe('FORBIDDEN');
    expect(await codeOf(desk.owner, remove, { person: person('owner') })).toBe('BAD_INPUT personId NOT_ALLOWED');
    expect(await codeOf(desk.owner, leave, {})).toBe('CONFLICT workspaceId NOT_ALLOWED');
    expect(await codeOf(desk.agent, leave, {})).toBe('FORBIDDEN');
    expect(await desk.member.data(leave, { id: desk.workspaceId })).toEqual({
      leaveWorkspace: { workspaceId: desk.workspaceId },
    });
    expect(await roles()).toEqual({ 'Mira Novak': 'OWNER' });
    expect(await codeOf(desk.member, leave, {})).toBe('NOT_FOUND');
  });
});

describe('a workspace', () => {
  it('is renamed by its owners', async () => {
    const named = (name: string) => ({ id: desk.workspaceId, name });
    expect(await desk.owner.data(rename, named('  Northwind  '))).toEqual({
      renameWorkspace: { workspace: { name: 'Northwind' } },
    });
    expect(await codeOf(desk.member, rename, named('Mine'))).toBe('FORBIDDEN');
    expect(await codeOf(desk.owner, rename, named(' '))).toBe('BAD_INPUT name REQUIRED');
    expect(await codeOf(desk.owner, rename, named('x'.repeat(101)))).toBe('BAD_INPUT name TOO_LONG');
  });

  it('is made by customers of a desk that has shared ones, and by nobody else', async () => {
    const of = (id: string) => ({ id, name: 'Second site' });
    const { createWorkspace } = await desk.member.data(create, of(desk.deskId));
    expect(createWorkspace.workspace).toEqual({
      name: 'Second site',
      kind: 'ORGANISATION',
      isShared: true,
      members: [{ person: { name: 'Noor Haddad' }, role: 'OWNER' }],
    });
    expect(await codeOf(desk.agent, create, of(desk.deskId))).toBe('FORBIDDEN');
    const elsewhere = await openDesk(app, cloud);
    expect(await codeOf(desk.owner, create, of(elsewhere.deskId))).toBe('BAD_INPUT deskId UNKNOWN');
    expect(await codeOf(elsewhere.owner, create, of(elsewhere.deskId))).toBe('BAD_INPUT deskId UNKNOWN');
    expect(await codeOf(elsewhere.owner, rename, { id: elsewhere.workspaceId, name: 'Ours' })).toBe('FORBIDDEN');
  });
});

describe('disbanding a workspace', () => {
  it('closes what is open, ends the members’ access live, and keeps every ticket for the team', async () => {
    const open = await desk.openTicket('Still open');
    const accepted = await desk.openTicket('Accepted');
    const revoked = await desk.openTicket('Revoked');
    await step(desk.agent, 'acceptTicket', accepted.id);
    await step(desk.owner, 'revokeTicket', revoked.id);
    const after = await liveCursor(desk.agent);
    const queue = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after });
    const list = desk.member.subscribe(workspaceEvents, { workspaceId: desk.workspaceId, after });

    expect(await codeOf(desk.member, disband, { name: "Mira Novak's" })).toBe('FORBIDDEN');
    expect(await codeOf(desk.owner, disband, { name: 'Northwind' })).toBe('BAD_INPUT name NOT_ALLOWED');
    expect(await desk.owner.data(disband, { id: desk.workspaceId, name: "Mira Novak's" })).toEqual({
      disbandWorkspace: { workspaceId: desk.workspaceId, closedTickets: 2 },
    });

    expect((await list.ending()).extensions.code).toBe('FORBIDDEN');
    await queue.event((event) => event.ticket?.id === open.id && event.ticket.status === 'CLOSED');
    const team = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { status workspace { isDisbanded } } } }';
    const ids = [open.id, accepted.id, revoked.id];
    expect((await desk.agent.data(team, { ids })).nodes).toEqual(
      ['CLOSED', 'CLOSED', 'REVOKED'].map((status) => ({ status, workspace: { isDisbanded: true } })),
    );
    expect((await desk.owner.data(team, { ids })).nodes).toEqual([null, null, null]);
    const mine = await desk.owner.data('{ tickets(scope: { mine: true }) { edges { node { id } } } }');
    expect(mine.tickets.edges).toEqual([]);
    expect(await audited()).toEqual(["workspace.disbanded Mira Novak's"]);
    expect(await codeOf(desk.owner, disband, { name: "Mira Novak's" })).toBe('NOT_FOUND');
  });

  it('leaves no ticket open that is opened in the same moment', async () => {
    const results = await Promise.all([
      desk.owner.run(disband, { id: desk.workspaceId, name: "Mira Novak's" }),
      ...[1, 2, 3].map((number) =>
        desk.member.run('mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }', {
          input: {
            clientMutationId: crypto.randomUUID(),
            workspaceId: desk.workspaceId,
            typeId: desk.typeId,
            subject: `At the same time ${number}`,
            body: { markdown: 'It fails.' },
          },
        }),
      ),
    ]);
    expect(results[0]?.errors).toBeUndefined();
    const tickets = await app.db.ticket.findMany({ where: { workspaceId: desk.workspace.id } });
    expect(tickets.filter(({ status }) => status !== 'CLOSED')).toEqual([]);
  });
});
