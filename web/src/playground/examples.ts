import * as documents from './documents.ts';
import type { PlaygroundTicket, PlaygroundViewer, Start } from './start.ts';

/** One tab: a document that begins with what it shows, and the variables it runs with as it stands. */
export interface Example {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Desk = PlaygroundViewer['deskMemberships'][number]['desk'];
type Workspace = PlaygroundViewer['workspaceMemberships'][number]['workspace'];

/** The tabs that open for someone: what they may do, with ids of what is theirs. */
export function examplesFor({ viewer, desks, liveCursor, ticket }: Start): Example[] {
  const desk = viewer.deskMemberships[0]?.desk;
  const workspace = viewer.workspaceMemberships[0]?.workspace;
  return [
    ...(desk ? [listQueue(desk)] : []),
    ...(workspace ? [listTickets(workspace)] : []),
    ...(!desk && !workspace ? joinExamples(desks) : []),
    ...(ticket ? [readTicket(ticket)] : []),
    ...(workspace ? createTicket(workspace) : []),
    ...(ticket ? [postReply(ticket)] : []),
    ...(workspace ? startChat(workspace) : []),
    ...(ticket && desk ? [addNote(ticket)] : []),
    ...(ticket ? [ticketEvents(ticket, liveCursor), setPresence(ticket)] : []),
    ...(desk ? [queueEvents(desk, liveCursor)] : []),
    ...(workspace ? [workspaceEvents(workspace, liveCursor)] : []),
    example(`You, and where you belong: other ids to try in the other tabs.`, documents.whoAmI),
  ];
}

function listQueue(desk: Desk): Example {
  return example(
    `The queue of ${desk.name}: how many tickets there are, and the ten that changed last. liveCursor is where the
live log stood before any of this was read. The QueueEvents tab goes on from such a cursor, so nothing can
happen unseen between a query and its subscription.`,
    documents.listQueue,
    { deskId: desk.id },
  );
}

function listTickets(workspace: Workspace): Example {
  return example(
    `The tickets of ${workspace.name} at ${workspace.desk.name}: how many, and the ten that changed last. liveCursor
is where the live log stood before any of this was read. The WorkspaceEvents tab goes on from such a cursor, so
nothing can happen unseen between a query and its subscription.`,
    documents.listTickets,
    { workspaceId: workspace.id },
  );
}

function readTicket({ id, reference }: PlaygroundTicket): Example {
  return example(
    `One ticket by its reference, with the end of its thread: messages, and what happened between them. Everything
answers only what you may see. What depends on you alone is under viewer.`,
    documents.readTicket,
    { reference, ticketId: id },
  );
}

/** With a type that needs nothing further; without one there is no such example. */
function createTicket(workspace: Workspace): Example[] {
  const type = workspace.desk.ticketTypes.find(({ requirement }) => requirement === 'NONE');
  if (!type) return [];
  const input = {
    clientMutationId: crypto.randomUUID(),
    workspaceId: workspace.id,
    typeId: type.id,
    subject: 'Opened from the playground',
    body: { markdown: 'A first message, in **Markdown**.\n\n- with a list\n- and `code`' },
  };
  return [
    example(
      `Opens a ticket at ${workspace.desk.name}, of the type ${type.label}. Run it twice: the second answer is the same
ticket, because clientMutationId is the same. Change that for another ticket; with an empty subject beside it,
extensions.issues of the error says which field is wrong and why.`,
      documents.createTicket,
      { input },
    ),
  ];
}

/** Where the desk has one. */
function startChat(workspace: Workspace): Example[] {
  if (!workspace.desk.features.includes('CHAT')) return [];
  return [
    example(
      `Begins a chat at ${workspace.desk.name}, or goes on with the one you have open there. postChatMessage asks the
assistant something by the chat's id, askForPerson has somebody of the team come, and chatEvents(chatId, after)
tells all of it as it happens.`,
      documents.startChat,
      { workspaceId: workspace.id },
    ),
  ];
}

function postReply({ id, reference }: PlaygroundTicket): Example {
  return example(
    `Replies to ${reference}, for everybody on it. Each reply needs a clientMutationId of its own: a retry with the
same one is stored once. If TicketEvents runs in another window, the reply arrives there.`,
    documents.postReply,
    {
      input: {
        clientMutationId: crypto.randomUUID(),
        ticketId: id,
        body: { markdown: 'A reply from the *playground*.' },
      },
    },
  );
}

function addNote({ id, reference }: PlaygroundTicket): Example {
  return example(
    `Adds a note to ${reference} that only the team sees. The customer's queries and streams don't show it, and the
ticket's messageCount and version stay as they are.`,
    documents.addNote,
    { input: { clientMutationId: crypto.randomUUID(), ticketId: id, body: { markdown: 'Noted in the playground.' } } },
  );
}

function ticketEvents({ id, reference }: PlaygroundTicket, liveCursor: string): Example {
  return example(
    `What happens on ${reference}, over a WebSocket; the newest event is on top. $after is where to continue: run
PostReply first, then this, and the reply is told as missed. While it runs, it goes on live; the next PostReply
in another window shows here at once. PresenceChanged says who is on the ticket, as you may know it.`,
    documents.ticketEvents,
    { ticketId: id, after: liveCursor },
  );
}

function setPresence({ id, reference }: PlaygroundTicket): Example {
  return example(
    `Says that you are writing a reply to ${reference}, where TicketEvents tells it. Nothing of it is stored: over HTTP
it holds for 8 seconds, and over a WebSocket for as long as that is heard. AWAY ends it at once.`,
    documents.setPresence,
    { input: { ticketId: id, activity: 'REPLYING' } },
  );
}

function queueEvents(desk: Desk, liveCursor: string): Example {
  return example(
    `The tickets of ${desk.name} as they come and change, and how many there are, at most once a second. $after is
where to continue: what has happened since you opened this page is told first.`,
    documents.queueEvents,
    { deskId: desk.id, after: liveCursor },
  );
}

function workspaceEvents(workspace: Workspace, liveCursor: string): Example {
  return example(
    `The tickets of ${workspace.name} as they come and change, and how many there are, at most once a second. $after
is where to continue: run CreateTicket first, then this, and the new ticket is told as missed.`,
    documents.workspaceEvents,
    { workspaceId: workspace.id, after: liveCursor },
  );
}

/** For those who have signed up and belong nowhere yet. */
function joinExamples([first, ...others]: Start['desks']): Example[] {
  const list = example('Every desk, in its own words. Anybody may read this.', documents.desks);
  if (!first) return [list];
  const choice = others.length > 0 ? ' The Desks tab has the ids of the others.' : '';
  return [
    list,
    example(
      `Makes you a customer of ${first.name}, with a workspace of your own.${choice} Then choose “Fresh examples” above
for what a customer can do.`,
      documents.joinDesk,
      { deskId: first.id },
    ),
  ];
}

function example(shows: string, document: string, variables: Example['variables'] = {}): Example {
  return { document: `${comment(shows)}\n${document}`, variables };
}

/** Lines of at most so many characters fit beside the answer on a laptop. */
const lineLength = 54;

function comment(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length <= lineLength) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`).join('\n');
}
