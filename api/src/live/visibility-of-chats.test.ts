import { chatStep, readChat, writeInChat } from '../../test/chats.ts';
import type { Data } from '../../test/client.ts';
import type { Everybody, Role } from '../../test/everybody.ts';
import { note, reply, setAudience, step } from '../../test/fixtures.ts';
import { listenInChat, sayInChat, until } from '../../test/presence.ts';
import { run, testTransitions, useApp } from '../../test/visibility-table.ts';

const assign = run(
  'mutation ($id: ID!, $to: ID) { assignTicket(input: { ticketId: $id, assigneeId: $to }) { ticket { id } } }',
);
const move = run(
  'mutation ($id: ID!, $to: ID!) { moveTicket(input: { ticketId: $id, workspaceId: $to }) { ticket { id } } }',
);
const deleteTicket = run('mutation ($id: ID!) { deleteTicket(input: { ticketId: $id }) { ticketId } }');

/** Until it is known in the chat what somebody is about to do there: all streams hear of it at one time. */
async function beginTo({ clients, chat }: Everybody, role: Role, activity: string, told: string) {
  const watcher = listenInChat(clients.admin, chat);
  // Open, it is told when the others are.
  await watcher.event('ChatPresenceChanged');
  await sayInChat(clients[role], chat, activity);
  await until(watcher, told);
}

/** Has the agent say something, to the customer or the team, in a chat that then becomes a ticket. */
async function goOnAsTicket({ agent, chat }: Everybody, audience: 'PUBLIC' | 'INTERNAL' = 'PUBLIC') {
  await writeInChat(agent, chat, 'It is the traffic.', { audience });
  await chatStep(agent, 'turnChatIntoTicket', chat);
}

const ticketOf = async ({ agent, chat }: Everybody): Promise<string> => (await readChat(agent, chat)).ticket.id;

/** What the agent said. */
async function saidIn({ agent, chat }: Everybody): Promise<string> {
  const { node } = await agent.data(
    `query ($id: ID!) { node(id: $id) { ... on Chat { thread(first: 100) { edges { node {
      ... on Message { id body { text } }
    } } } } } }`,
    { id: chat },
  );
  return node.thread.edges.find((edge: Data) => edge.node.body?.text === 'It is the traffic.').node.id;
}

testTransitions(useApp(), {
  'an agent writes in a chat': {
    act: ({ agent, chat }) => writeInChat(agent, chat, 'It is the traffic.'),
    told: `
      chat  | owner member submitter agent admin | posted new, chat HUMAN
      chats | agent admin                        | chat HUMAN`,
  },
  'a note is added in a chat': {
    act: ({ agent, chat }) => writeInChat(agent, chat, 'They pay too much.', { audience: 'INTERNAL' }),
    told: `
      chat | agent admin | posted new`,
  },
  'a customer writes in their chat': {
    act: ({ clients, chat }) => writeInChat(clients.submitter, chat, 'And yesterday?'),
    told: `
      chat  | owner member submitter agent admin | posted new, chat HUMAN
      chats | agent admin                        | chat HUMAN`,
  },
  'an agent begins to write in a chat': {
    act: (world) => beginTo(world, 'agent', 'REPLYING', 'Maya Lind REPLYING, support types'),
    told: `
      chat | owner member submitter | support types
      chat | agent admin            | Maya Lind REPLYING, support types`,
  },
  'an agent begins a note in a chat': {
    act: (world) => beginTo(world, 'admin', 'NOTING', 'Dana Admin NOTING'),
    told: `
      chat | agent admin | Dana Admin NOTING`,
  },
  'a customer begins to write in their chat': {
    act: (world) => beginTo(world, 'submitter', 'REPLYING', 'Samira Both REPLYING'),
    told: `
      chat | owner member submitter agent admin | Samira Both REPLYING`,
  },
  'an agent who is writing in a chat hands it back': {
    act: async (world) => {
      await beginTo(world, 'agent', 'REPLYING', 'Maya Lind REPLYING, support types');
      await chatStep(world.agent, 'handBackChat', world.chat);
    },
    told: `
      chat  | owner member submitter | support types, posted new, chat ASSISTANT
      chat  | agent admin            | Maya Lind REPLYING, support types, Maya Lind VIEWING, posted new, chat ASSISTANT
      chats | agent admin            | chat ASSISTANT`,
  },
  'an agent hands a chat back to the assistant': {
    act: ({ agent, chat }) => chatStep(agent, 'handBackChat', chat),
    told: `
      chat  | owner member submitter agent admin | posted new, chat ASSISTANT
      chats | agent admin                        | chat ASSISTANT`,
  },
  'a customer ends their chat': {
    act: ({ clients, chat }) => chatStep(clients.submitter, 'endChat', chat),
    told: `
      chat  | owner member submitter agent admin | posted new, chat ENDED
      chats | agent admin                        | chat ENDED`,
  },
  'a chat becomes a ticket': {
    act: ({ agent, chat }) => chatStep(agent, 'turnChatIntoTicket', chat),
    told: `
      chat      | owner member submitter agent admin | posted new, chat TICKET
      chats     | agent admin                        | chat TICKET
      workspace | owner member submitter             | new CREATED, new MESSAGES, new ASSIGNEE, counts
      mine      | owner member                       | counts
      mine      | submitter                          | new CREATED, new MESSAGES, new ASSIGNEE, counts
      queue     | agent admin                        | new CREATED, new MESSAGES, new ASSIGNEE, counts`,
  },
  'a chat becomes a ticket, on a desk that hides its agents': {
    hidesAgents: true,
    act: ({ agent, chat }) => chatStep(agent, 'turnChatIntoTicket', chat),
    told: `
      chat      | owner member submitter agent admin | posted new, chat TICKET
      chats     | agent admin                        | chat TICKET
      workspace | owner member submitter             | new CREATED, new MESSAGES, counts
      mine      | owner member                       | counts
      mine      | submitter                          | new CREATED, new MESSAGES, counts
      queue     | agent admin                        | new CREATED, new MESSAGES, new ASSIGNEE, counts`,
  },
  'what was said in a chat is hidden, once it is a ticket': {
    first: (world) => goOnAsTicket(world),
    act: async (world) => setAudience(world.agent, await saidIn(world), 'INTERNAL'),
    told: `
      chat      | owner member submitter | removed new
      chat      | agent admin            | changed new
      workspace | owner member submitter | new MESSAGES
      mine      | submitter              | new MESSAGES
      queue     | agent admin            | new MESSAGES`,
  },
  'a note of a chat is made public, once it is a ticket': {
    first: (world) => goOnAsTicket(world, 'INTERNAL'),
    act: async (world) => setAudience(world.agent, await saidIn(world), 'PUBLIC'),
    told: `
      chat      | owner member submitter | posted new
      chat      | agent admin            | changed new
      workspace | owner member submitter | new MESSAGES
      mine      | submitter              | new MESSAGES
      queue     | agent admin            | new MESSAGES`,
  },
  'the ticket that a chat became is answered': {
    first: (world) => goOnAsTicket(world),
    act: async (world) => reply(world.agent, await ticketOf(world), 'It is solved.'),
    told: `
      chat      | owner member submitter agent admin | posted new, chat TICKET
      workspace | owner member submitter             | new MESSAGES, new STATUS, counts
      mine      | owner member                       | counts
      mine      | submitter                          | new MESSAGES, new STATUS, counts
      queue     | agent admin                        | new MESSAGES, new STATUS, counts`,
  },
  'a note is added on the ticket that a chat became': {
    first: (world) => goOnAsTicket(world),
    act: async (world) => note(world.agent, await ticketOf(world), 'They pay too much.'),
    told: `
      chat | agent admin | posted new`,
  },
  'the ticket that a chat became is assigned, on a desk that hides its agents': {
    hidesAgents: true,
    first: async (world) => {
      await goOnAsTicket(world);
      await step(world.agent, 'acceptTicket', await ticketOf(world));
    },
    act: async (world) => assign(world, 'admin', { id: await ticketOf(world), to: world.personId('admin') }),
    told: `
      chat  | agent admin | chat TICKET
      queue | agent admin | new ASSIGNEE, counts`,
  },
  'the ticket that a chat became is moved to another workspace': {
    first: (world) => goOnAsTicket(world),
    act: async (world) => move(world, 'agent', { id: await ticketOf(world), to: world.strangersWorkspaceId }),
    told: `
      chat      | owner member           | removed chat, FORBIDDEN
      chat      | submitter agent admin  | chat TICKET
      workspace | owner member submitter | removed new, counts
      elsewhere | submitter stranger     | new WORKSPACE, counts
      mine      | owner member stranger  | counts
      mine      | submitter              | new WORKSPACE, counts
      queue     | agent admin            | new WORKSPACE, counts`,
  },
  'the ticket that a chat became is deleted': {
    first: (world) => goOnAsTicket(world),
    act: async (world) => deleteTicket(world, 'admin', { id: await ticketOf(world) }),
    told: `
      chat      | owner member submitter agent admin | removed chat, FORBIDDEN
      workspace | owner member submitter             | removed new, counts
      mine      | owner member                       | counts
      mine      | submitter                          | removed new, counts
      queue     | agent admin                        | removed new, counts`,
  },
});
