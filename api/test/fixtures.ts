import type { NewDesk } from '../src/domains/desks/new-desk.ts';
import type { TestApp } from './app.ts';
import type { Client } from './client.ts';
import { addAgent, addDesk, addWorkspace, globalId } from './factories.ts';

/** A desk with an agent, an owner and a member of one workspace, and a stranger's workspace beside it. */
export async function openDesk(app: TestApp, like: NewDesk) {
  const desk = await addDesk(app.db, like);
  const { workspace, people } = await addWorkspace(app.db, desk.id, 'Mira Novak', 'Noor Haddad');
  const others = await addWorkspace(app.db, desk.id, 'Otto Stranger');
  const agent = await addAgent(app.db, desk.id, 'Maya Lind');
  const [owner, member] = people;
  const [stranger] = others.people;
  if (!owner || !member || !stranger) throw new Error('Everybody is needed.');

  const setup = {
    desk,
    workspace,
    people: { owner, member, stranger, agent },
    deskId: globalId('Desk', desk.id),
    workspaceId: globalId('Workspace', workspace.id),
    strangersWorkspaceId: globalId('Workspace', others.workspace.id),
    owner: await app.as(owner.id),
    member: await app.as(member.id),
    stranger: await app.as(stranger.id),
    agent: await app.as(agent.id),
    typeId: globalId('TicketType', desk.ticketTypes[0]?.id ?? ''),
    priorityIds: desk.priorities.map(({ id }) => globalId('Priority', id)),
  };
  return {
    ...setup,
    /** Opens a ticket as the owner, unless someone else is given. */
    openTicket: (subject = 'Export fails', as: Client = setup.owner) => openTicket(setup, as, subject),
  };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

async function openTicket(
  { workspaceId, typeId }: { workspaceId: string; typeId: string },
  client: Client,
  subject: string,
): Promise<{ id: string; reference: string }> {
  const { createTicket } = await client.data(
    `mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id reference } } }`,
    {
      input: {
        clientMutationId: crypto.randomUUID(),
        workspaceId,
        typeId,
        subject,
        body: { markdown: 'It says **504** since this morning.' },
      },
    },
  );
  return createTicket.ticket;
}

/** Posts a reply and returns its id. */
export async function reply(client: Client, ticketId: string, markdown: string): Promise<string> {
  const { postReply } = await client.data(
    `mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }`,
    { input: { ticketId, clientMutationId: crypto.randomUUID(), body: { markdown } } },
  );
  return postReply.message.id;
}

/** Adds a note and returns its id. */
export async function note(client: Client, ticketId: string, markdown: string): Promise<string> {
  const { addNote } = await client.data(
    `mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } } }`,
    { input: { ticketId, clientMutationId: crypto.randomUUID(), body: { markdown } } },
  );
  return addNote.message.id;
}

/** Takes a ticket one step through its lifecycle, such as `acceptTicket`. */
export const step = (client: Client, mutation: string, ticketId: string) =>
  client.run(`mutation ($id: ID!) { ${mutation}(input: { ticketId: $id }) { ticket { status } } }`, { id: ticketId });

export const setAudience = (client: Client, messageId: string, audience: 'PUBLIC' | 'INTERNAL') =>
  client.data(
    `mutation ($id: ID!) { setMessageAudience(input: { messageId: $id, audience: ${audience} }) { message { audience } } }`,
    { id: messageId },
  );

export const ticketEvents = /* GraphQL */ `
  subscription ($ticketId: ID!, $after: LiveCursor) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      __typename
      ... on LiveEvent { id cursor }
      ... on MessagePosted { message { id audience body { text } author { name } } ticket { messageCount } }
      ... on MessageChanged { message { id audience } }
      ... on MessageRemoved { messageId ticket { messageCount lastMessage { id } } }
      ... on TicketChanged { ticket { status assignee { name } } changed entry { __typename } }
      ... on TicketRemoved { ticketId }
      ... on Resync { reason }
    }
  }`;

const listEvent = /* GraphQL */ `
  __typename
  ... on LiveEvent { id cursor }
  ... on TicketChanged { ticket { id subject status assignee { name } messageCount } changed }
  ... on TicketRemoved { ticketId }
  ... on CountsChanged { counts { total unassigned byStatus { status count } } }
  ... on Resync { reason }
`;

export const queueEvents = `subscription ($deskId: ID!, $after: LiveCursor) { queueEvents(deskId: $deskId, after: $after) { ${listEvent} } }`;
export const workspaceEvents = `subscription ($workspaceId: ID!, $after: LiveCursor) { workspaceEvents(workspaceId: $workspaceId, after: $after) { ${listEvent} } }`;

/** Where the log stands. */
export const liveCursor = async (client: Client): Promise<string> => (await client.data('{ liveCursor }')).liveCursor;
