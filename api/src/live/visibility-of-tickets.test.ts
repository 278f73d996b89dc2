import type { Everybody, Role } from '../../test/everybody.ts';
import { note, reply, setAudience } from '../../test/fixtures.ts';
import { listen, sayOverSocket, until } from '../../test/presence.ts';
import { run, testTransitions, useApp } from '../../test/visibility-table.ts';

const deleteTicket = run('mutation ($id: ID!) { deleteTicket(input: { ticketId: $id }) { ticketId } }');
const move = run(
  'mutation ($id: ID!, $to: ID!) { moveTicket(input: { ticketId: $id, workspaceId: $to }) { ticket { id } } }',
);
const assign = run(
  'mutation ($id: ID!, $to: ID) { assignTicket(input: { ticketId: $id, assigneeId: $to }) { ticket { id } } }',
);

/** Until it is known on the ticket what somebody is about to do there: all streams hear of it at one time. */
async function beginTo({ clients, ticket }: Everybody, role: Role, activity: string, told: string) {
  const watcher = listen(clients.admin, ticket);
  // Open, it is told when the others are.
  await watcher.event('PresenceChanged');
  await sayOverSocket(clients[role], ticket, activity);
  await until(watcher, told);
}

testTransitions(useApp(), {
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
  'it is moved to another workspace': {
    act: (world) => move(world, 'agent', { id: world.ticket, to: world.strangersWorkspaceId }),
    told: `
      ticket    | owner member           | removed ticket, FORBIDDEN
      workspace | owner member submitter | removed ticket, counts
      elsewhere | submitter stranger     | ticket WORKSPACE, counts
      mine      | owner member stranger  | counts
      ticket    | submitter agent admin  | ticket WORKSPACE
      mine      | submitter              | ticket WORKSPACE, counts
      queue     | agent admin            | ticket WORKSPACE, counts`,
  },
  'it is deleted': {
    act: (world) => deleteTicket(world, 'admin', { id: world.ticket }),
    told: `
      ticket    | owner member submitter agent admin | removed ticket, FORBIDDEN
      workspace | owner member submitter             | removed ticket, counts
      mine      | owner member                       | counts
      mine      | submitter                          | removed ticket, counts
      queue     | agent admin                        | removed ticket, counts`,
  },
  'an agent begins to reply': {
    act: (world) => beginTo(world, 'agent', 'REPLYING', 'Maya Lind REPLYING, support types'),
    told: `
      ticket | owner member submitter | support types
      ticket | agent admin            | Maya Lind REPLYING, support types`,
  },
  'an agent begins a note': {
    act: (world) => beginTo(world, 'agent', 'NOTING', 'Maya Lind NOTING'),
    told: `
      ticket | agent admin | Maya Lind NOTING`,
  },
  'a member begins to reply': {
    act: (world) => beginTo(world, 'member', 'REPLYING', 'Noor Haddad REPLYING'),
    told: `
      ticket | owner member submitter agent admin | Noor Haddad REPLYING`,
  },
});
