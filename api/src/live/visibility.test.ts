import { expect, it } from 'vitest';
import { openEverybody } from '../../test/everybody.ts';
import { step } from '../../test/fixtures.ts';
import { openIncident } from '../../test/status.ts';
import {
  deskWithAll,
  run,
  table,
  tableIn,
  testTransitions,
  useApp,
  whoMayFollow,
} from '../../test/visibility-table.ts';

const app = useApp();

const setRole = run(`mutation ($id: ID!, $person: ID!, $role: WorkspaceRole!) {
  setWorkspaceRole(input: { workspaceId: $id, personId: $person, role: $role }) { workspace { id } } }`);
const setDeskRole = run(`mutation ($id: ID!, $person: ID!, $role: DeskRole!) {
  setDeskMemberRole(input: { deskId: $id, personId: $person, role: $role }) { administration { desk { id } } } }`);
const removeMember = run(`mutation ($id: ID!, $person: ID!) {
  removeWorkspaceMember(input: { workspaceId: $id, personId: $person }) { workspace { id } } }`);
const addAgent = run(`mutation ($id: ID!, $email: String!) {
  addDeskMember(input: { deskId: $id, email: $email, role: AGENT }) { administration { desk { id } } } }`);
const removeAgent = run(`mutation ($id: ID!, $person: ID!) {
  removeDeskMember(input: { deskId: $id, personId: $person }) { administration { desk { id } } } }`);
const disband = run(
  'mutation ($id: ID!, $name: String!) { disbandWorkspace(input: { workspaceId: $id, name: $name }) { workspaceId } }',
);
const exportAll = run('mutation ($input: ExportTicketsInput!) { exportTickets(input: $input) { export { id } } }');

it('each stream is open to whoever may see what it tells of, and not to who is signed out', async () => {
  const world = await openEverybody(app(), deskWithAll);
  const followed = await world.follow();
  expect(table(followed.map(({ kind, role, answer }) => [kind, role, answer]))).toEqual(tableIn(whoMayFollow));
  await world.leave();

  const nobody = app().anonymous().subscribe('subscription { accessEvents { __typename } }');
  await expect.poll(() => nobody.closed?.code).toBe(4401);
});

testTransitions(app, {
  'somebody joins the workspace': {
    act: ({ people, workspace }, app) =>
      app.db.workspaceMember.create({
        data: { workspaceId: workspace.id, personId: people.stranger.id, role: 'MEMBER' },
      }),
    told: `
      workspace | owner member submitter | workspace
      mine      | stranger               | resync ACCESS_CHANGED
      access    | stranger               | access`,
  },
  'a member is taken out': {
    act: (world) => removeMember(world, 'owner', { id: world.workspaceId, person: world.personId('member') }),
    told: `
      workspace | owner submitter | workspace
      ticket    | member          | removed ticket, FORBIDDEN
      workspace | member          | FORBIDDEN
      mine      | member          | resync ACCESS_CHANGED
      access    | member          | access
      chat      | member          | removed chat, FORBIDDEN
      status    | member          | FORBIDDEN`,
  },
  'who opened it is taken out': {
    act: (world) => removeMember(world, 'owner', { id: world.workspaceId, person: world.personId('submitter') }),
    told: `
      workspace | owner member | workspace
      ticket    | submitter    | removed ticket, FORBIDDEN
      workspace | submitter    | FORBIDDEN
      mine      | submitter    | resync ACCESS_CHANGED
      access    | submitter    | access
      chat      | submitter    | removed chat, FORBIDDEN`,
  },
  'the workspace is disbanded': {
    act: (world) => disband(world, 'owner', { id: world.workspaceId, name: world.workspace.name }),
    told: `
      ticket    | owner member submitter | removed ticket, FORBIDDEN
      workspace | owner member submitter | FORBIDDEN
      mine      | owner member submitter | resync ACCESS_CHANGED
      access    | owner member submitter | access
      ticket    | agent admin            | ticket STATUS
      queue     | agent admin            | ticket STATUS, counts
      chat      | owner member submitter | removed chat, FORBIDDEN
      status    | owner member           | FORBIDDEN`,
  },
  'a member becomes an owner': {
    act: (world) => setRole(world, 'owner', { id: world.workspaceId, person: world.personId('member'), role: 'OWNER' }),
    told: `
      workspace | owner member submitter | workspace
      access    | member                 | access`,
  },
  'an owner becomes a member': {
    first: (world) =>
      setRole(world, 'owner', { id: world.workspaceId, person: world.personId('member'), role: 'OWNER' }),
    act: (world) =>
      setRole(world, 'member', { id: world.workspaceId, person: world.personId('owner'), role: 'MEMBER' }),
    told: `
      workspace | owner member submitter | workspace
      access    | owner                  | access`,
  },
  'an agent becomes an admin': {
    act: (world) => setDeskRole(world, 'admin', { id: world.deskId, person: world.personId('agent'), role: 'ADMIN' }),
    told: `
      desk   | agent | resync ACCESS_CHANGED
      access | agent | access
      desk   | admin | desk MEMBERS`,
  },
  'an admin becomes an agent': {
    first: (world) => setDeskRole(world, 'admin', { id: world.deskId, person: world.personId('agent'), role: 'ADMIN' }),
    act: (world) => setDeskRole(world, 'agent', { id: world.deskId, person: world.personId('admin'), role: 'AGENT' }),
    told: `
      desk   | agent | desk MEMBERS
      desk   | admin | resync ACCESS_CHANGED
      access | admin | access`,
  },
  'an agent joins the team': {
    act: async (world, app) => {
      const { email } = await app.db.person.findUniqueOrThrow({ where: { id: world.people.outsider.id } });
      return addAgent(world, 'admin', { id: world.deskId, email });
    },
    told: `
      desk   | outsider    | resync ACCESS_CHANGED
      access | outsider    | access
      desk   | agent admin | desk MEMBERS`,
  },
  'an agent is taken off the team': {
    first: ({ agent, ticket }) => step(agent, 'acceptTicket', ticket),
    act: (world) => removeAgent(world, 'admin', { id: world.deskId, person: world.personId('agent') }),
    told: `
      ticket | agent | removed ticket, FORBIDDEN
      queue  | agent | FORBIDDEN
      desk   | agent | resync ACCESS_CHANGED
      access | agent | access
      desk   | admin | desk MEMBERS
      chat   | agent | removed chat, FORBIDDEN
      chats  | agent | FORBIDDEN
      status | agent | FORBIDDEN`,
  },
  'an incident is opened': {
    act: ({ agent, deskId }) => openIncident(agent, deskId),
    told: `
      status | owner member submitter stranger agent admin | status`,
  },
  'a member exports the list': {
    act: (world) =>
      exportAll(world, 'member', {
        input: { clientMutationId: crypto.randomUUID(), scope: { workspaceId: world.workspaceId }, format: 'CSV' },
      }),
    told: `
      exports | member | exports`,
  },
  'a member signs out': {
    act: ({ clients }, app) => app.db.session.delete({ where: { token: clients.member.token! } }),
    told: `
      ticket    | member | closed 4401
      workspace | member | closed 4401
      mine      | member | closed 4401
      desk      | member | closed 4401
      access    | member | closed 4401
      exports   | member | closed 4401
      chat      | member | closed 4401
      status    | member | closed 4401`,
  },
});
