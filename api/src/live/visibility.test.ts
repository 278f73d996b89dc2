import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { type Everybody, openEverybody } from '../../test/everybody.ts';
import { liveCursor, note, reply, setAudience, step } from '../../test/fixtures.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ heartbeatMs: 100 });
});
afterAll(() => app.stop());

/** Lines of a table: a stream, who follows it, and what they are told. */
function table(rows: readonly (readonly [stream: string, role: string, told: string])[]): string[] {
  const lines = new Map<string, string[]>();
  for (const [stream, role, told] of rows) {
    const line = `${stream} | ${told}`;
    lines.set(line, [...(lines.get(line) ?? []), role]);
  }
  return [...lines].map(([line, roles]) => line.replace(' | ', ` | ${roles.join(' ')} | `));
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => cellsOf(line).join(' | '));

interface Transition {
  readonly act: (world: Everybody) => Promise<unknown>;
  /** Made ready before anybody follows. */
  readonly first?: (world: Everybody) => Promise<unknown>;
  readonly hidesAgents?: true;
  readonly told: string;
}

const run = (query: string) => (world: Everybody, role: keyof Everybody['clients'], variables: object) =>
  world.clients[role].data(query, { ...variables });
const setRole = run(`mutation ($id: ID!, $person: ID!, $role: WorkspaceRole!) {
  setWorkspaceRole(input: { workspaceId: $id, personId: $person, role: $role }) { workspace { id } } }`);
const setDeskRole = run(`mutation ($id: ID!, $person: ID!, $role: DeskRole!) {
  setDeskMemberRole(input: { deskId: $id, personId: $person, role: $role }) { administration { desk { id } } } }`);
const removeMember = run(`mutation ($id: ID!, $person: ID!) {
  removeWorkspaceMember(input: { workspaceId: $id, personId: $person }) { workspace { id } } }`);
const removeAgent = run(`mutation ($id: ID!, $person: ID!) {
  removeDeskMember(input: { deskId: $id, personId: $person }) { administration { desk { id } } } }`);
const disband = run(
  'mutation ($id: ID!, $name: String!) { disbandWorkspace(input: { workspaceId: $id, name: $name }) { workspaceId } }',
);
const deleteTicket = run('mutation ($id: ID!) { deleteTicket(input: { ticketId: $id }) { ticketId } }');
const move = run(
  'mutation ($id: ID!, $to: ID!) { moveTicket(input: { ticketId: $id, workspaceId: $to }) { ticket { id } } }',
);
const assign = run(
  'mutation ($id: ID!, $to: ID) { assignTicket(input: { ticketId: $id, assigneeId: $to }) { ticket { id } } }',
);
const exportAll = run('mutation ($input: ExportTicketsInput!) { exportTickets(input: $input) { export { id } } }');

const transitions: Record<string, Transition> = {
  'a reply is posted': {
    act: ({ member, ticket }) => reply(member, ticket, 'Thank you.'),
    told: `
      ticket    | owner member submitter agent admin | posted new, ticket STATUS
      workspace | owner member submitter             | ticket MESSAGES, ticket STATUS, counts
      mine      | owner member                       | counts
      mine      | submitter                          | ticket MESSAGES, ticket STATUS, counts
      queue     | agent admin                        | ticket MESSAGES, ticket STATUS, counts`,
  },
  'a note is added': {
    act: ({ agent, ticket }) => note(agent, ticket, 'They are on the old plan.'),
    told: `
      ticket | agent admin | posted new`,
  },
  'a note becomes public': {
    act: (world) => setAudience(world.agent, world.note, 'PUBLIC'),
    told: `
      ticket    | owner member submitter | posted note
      workspace | owner member submitter | ticket MESSAGES
      mine      | submitter              | ticket MESSAGES
      ticket    | agent admin            | changed note
      queue     | agent admin            | ticket MESSAGES`,
  },
  'a reply becomes internal': {
    act: (world) => setAudience(world.agent, world.reply, 'INTERNAL'),
    told: `
      ticket    | owner member submitter | removed reply
      workspace | owner member submitter | ticket MESSAGES
      mine      | submitter              | ticket MESSAGES
      ticket    | agent admin            | changed reply
      queue     | agent admin            | ticket MESSAGES`,
  },
  'it is assigned, on a desk with names': {
    act: (world) => assign(world, 'admin', { id: world.ticket, to: world.personId('admin') }),
    told: `
      ticket    | owner member submitter agent admin | ticket ASSIGNEE
      workspace | owner member submitter             | ticket ASSIGNEE, counts
      mine      | owner member                       | counts
      mine      | submitter                          | ticket ASSIGNEE, counts
      queue     | agent admin                        | ticket ASSIGNEE, counts`,
  },
  'it is assigned, on a desk that hides its agents': {
    hidesAgents: true,
    act: (world) => assign(world, 'admin', { id: world.ticket, to: world.personId('admin') }),
    told: `
      ticket | agent admin | ticket ASSIGNEE
      queue  | agent admin | ticket ASSIGNEE, counts`,
  },
  'somebody joins the workspace': {
    act: ({ people, workspace }) =>
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
      access    | member          | access`,
  },
  'who opened it is taken out': {
    act: (world) => removeMember(world, 'owner', { id: world.workspaceId, person: world.personId('submitter') }),
    told: `
      workspace | owner member | workspace
      ticket    | submitter    | removed ticket, FORBIDDEN
      workspace | submitter    | FORBIDDEN
      mine      | submitter    | resync ACCESS_CHANGED
      access    | submitter    | access`,
  },
  'the workspace is disbanded': {
    act: (world) => disband(world, 'owner', { id: world.workspaceId, name: world.workspace.name }),
    told: `
      ticket    | owner member submitter | removed ticket, FORBIDDEN
      workspace | owner member submitter | FORBIDDEN
      mine      | owner member submitter | resync ACCESS_CHANGED
      access    | owner member submitter | access
      ticket    | agent admin            | ticket STATUS
      queue     | agent admin            | ticket STATUS, counts`,
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
  'an agent is taken off the team': {
    first: ({ agent, ticket }) => step(agent, 'acceptTicket', ticket),
    act: (world) => removeAgent(world, 'admin', { id: world.deskId, person: world.personId('agent') }),
    told: `
      ticket | agent | removed ticket, FORBIDDEN
      queue  | agent | FORBIDDEN
      desk   | agent | resync ACCESS_CHANGED
      access | agent | access
      desk   | admin | desk MEMBERS`,
  },
  'it is moved to another workspace': {
    act: (world) => move(world, 'agent', { id: world.ticket, to: world.strangersWorkspaceId }),
    told: `
      ticket    | owner member           | removed ticket, FORBIDDEN
      workspace | owner member submitter | removed ticket, counts
      mine      | owner member stranger  | counts
      ticket    | submitter agent admin  | ticket WORKSPACE
      mine      | submitter              | ticket WORKSPACE, counts
      queue     | agent admin            | ticket WORKSPACE, counts`,
  },
  'it is deleted': {
    act: (world) => deleteTicket(world, 'admin', { id: world.ticket }),
    told: `
      ticket    | owner member submitter agent admin | removed ticket
      workspace | owner member submitter             | removed ticket, counts
      mine      | owner member                       | counts
      mine      | submitter                          | removed ticket, counts
      queue     | agent admin                        | removed ticket, counts`,
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
    act: ({ clients }) => app.db.session.delete({ where: { token: clients.member.token! } }),
    told: `
      ticket    | member | closed 4401
      workspace | member | closed 4401
      mine      | member | closed 4401
      desk      | member | closed 4401
      access    | member | closed 4401
      exports   | member | closed 4401`,
  },
};

/** Who may follow what: all others are refused alike, whether or not there is such a thing. */
const open = `
  ticket    | owner member submitter agent admin                   | open
  workspace | owner member submitter                               | open
  queue     | agent admin                                          | open
  mine      | owner member submitter stranger agent admin outsider | open
  desk      | owner member submitter stranger agent admin outsider | open
  access    | owner member submitter stranger agent admin outsider | open
  exports   | owner member submitter stranger agent admin outsider | open
  ticket    | stranger outsider                                    | NOT_FOUND
  workspace | stranger agent admin outsider                        | FORBIDDEN
  queue     | owner member submitter stranger outsider             | FORBIDDEN`;

const opensTo = (kind: string, role: string) =>
  open.split('\n').some((line) => {
    const [stream, roles, answer] = cellsOf(line);
    return stream === kind && answer === 'open' && roles?.split(' ').includes(role);
  });

it('each stream is open to whoever may see what it tells of, and not to who is signed out', async () => {
  const world = await openEverybody(app, observability);
  const followed = await world.follow();
  expect(new Set(table(followed.map(({ kind, role, answer }) => [kind, role, answer])))).toEqual(new Set(rowsOf(open)));
  await world.leave();

  const nobody = app.anonymous().subscribe('subscription { accessEvents { __typename } }');
  await expect.poll(() => nobody.closed?.code).toBe(4401);
});

it.each(Object.entries(transitions))('when %s', async (_name, { first, act, hidesAgents, told }) => {
  const world = await openEverybody(app, { ...observability, ...(hidesAgents && { showsAgentNames: false }) });
  await first?.(world);
  const followed = await world.follow((kind, role) => opensTo(kind, role));
  await act(world);
  const cursor = await liveCursor(world.clients.outsider);
  await Promise.all(followed.map(({ stream }) => stream.settled(cursor)));

  const heard = followed.map(({ kind, role, stream }) => [kind, role, stream.told()] as const);
  expect(new Set(table(heard.filter(([, , words]) => words !== '')))).toEqual(new Set(rowsOf(told)));
  await Promise.all(followed.map(({ kind, role, stream }) => stream.expectTrue(`${kind} of ${role}`)));
  await world.leave();
});
