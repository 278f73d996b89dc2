import type { Data } from './client.ts';

/** What a stream or a page may be of. Each is a variable of the same name. */
export interface Ids {
  readonly ticketId: string;
  readonly workspaceId: string;
  /** Another one of the desk. */
  readonly elsewhereId: string;
  readonly deskId: string;
  readonly chatId: string;
  /** The desk's. */
  readonly slug: string;
}

/** A stream, what a page that it keeps true asks first, and how the page takes in what it is told. */
export interface StreamKind {
  /** What the page asks: things by id, and what there is one of. */
  readonly page: string;
  /** The subscription's field. */
  readonly stream: string;
  /** What is asked of an event. */
  readonly event: string;
  /** Of an event the thing that is new or other than before. */
  readonly thing?: (event: Data) => Data | undefined;
  /** Whether such a thing is on the page. Default: each is. */
  readonly isShown?: (thing: Data) => boolean;
  /** Of an event what there is one of. */
  readonly rest?: (event: Data) => object | undefined;
  /** The last that is told of a page which is there no more. */
  readonly lastEvent?: string;
}

const ticket = 'id status assignee { name } messageCount version workspace { name }';
const entry = '__typename id audience author { name }';
const counts = 'total unassigned byStatus { status count }';
const people = 'name members { role person { name } }';
const desk = 'name settingsVersion team { name } links { label }';
const chat = 'id state agent { name } transferTo { name } position ticket { id }';
const status = 'health openIncidents { title stage }';
const chatAgents = 'availableAgents { name }';
const thread = `thread(first: 100) { edges { node { ${entry} } } }`;

const ofTicketList = (scope: string) => ({
  page: `tickets(scope: ${scope}, first: 100) { edges { node { ${ticket} } } } ticketCounts(scope: ${scope}) { ${counts} }`,
  event: `... on TicketChanged { changed ticket { ${ticket} } } ... on TicketRemoved { ticketId } ... on CountsChanged { counts { ${counts} } }`,
  thing: (event: Data) => event.ticket,
  rest: (event: Data) => event.counts && { counts: event.counts },
});

function ofWorkspace(variable: string): StreamKind {
  const list = ofTicketList(`{ workspaceId: ${variable} }`);
  return {
    stream: `workspaceEvents(workspaceId: ${variable}, after: $after)`,
    page: `node(id: ${variable}) { ... on Workspace { ${people} } } ${list.page}`,
    event: `${list.event} ... on WorkspaceChanged { workspace { ${people} } }`,
    thing: list.thing,
    rest: (event) => event.workspace ?? list.rest(event),
  };
}

/** To follow another, it is added here. */
export const streamKinds = {
  ticket: {
    stream: 'ticketEvents(ticketId: $ticketId, presence: true, after: $after)',
    page: `node(id: $ticketId) { ... on Ticket { ${ticket} ${thread} } }`,
    event: `... on MessagePosted { message { ${entry} } ticket { ${ticket} } } ... on MessageChanged { message { ${entry} } ticket { ${ticket} } }
      ... on MessageRemoved { messageId ticket { ${ticket} } } ... on TicketChanged { changed ticket { ${ticket} } entry { ${entry} } }
      ... on TicketRemoved { ticketId } ... on PresenceChanged { people { person { name } activity } supportIsTyping }`,
    thing: ({ message, entry }) => message ?? entry,
    rest: (event) => event.ticket,
    lastEvent: 'TicketRemoved',
  },
  workspace: ofWorkspace('$workspaceId'),
  elsewhere: ofWorkspace('$elsewhereId'),
  queue: { stream: 'queueEvents(deskId: $deskId, after: $after)', ...ofTicketList('{ deskId: $deskId }') },
  mine: { stream: 'submitterEvents(after: $after)', ...ofTicketList('{ mine: true }') },
  desk: {
    stream: 'deskEvents(deskId: $deskId, after: $after)',
    page: `node(id: $deskId) { ... on Desk { ${desk} } }`,
    event: `... on DeskChanged { changed desk { ${desk} } }`,
    rest: (event) => event.desk,
  },
  access: {
    stream: 'accessEvents(after: $after)',
    page: 'viewer { deskMemberships { role desk { name } } workspaceMemberships { role workspace { name } } }',
    event: '',
  },
  exports: {
    stream: 'exportEvents(after: $after)',
    page: 'viewer { exports { id state rows } }',
    event: '... on ExportsChanged { exports { id state rows } }',
    rest: ({ exports }) => exports && { exports },
  },
  chat: {
    stream: 'chatEvents(chatId: $chatId, presence: true, after: $after)',
    page: `node(id: $chatId) { ... on Chat { ${chat} ${thread} } }`,
    event: `... on ChatMessagePosted { message { ${entry} } } ... on ChatMessageChanged { message { ${entry} } }
      ... on ChatMessageRemoved { messageId } ... on ChatChanged { chat { ${chat} } entry { ${entry} } } ... on ChatRemoved { chatId }
      ... on ChatAnswerGrew { text } ... on ChatPresenceChanged { people { person { name } activity } supportIsTyping }`,
    thing: ({ message, entry }) => message ?? entry,
    rest: (event) => event.chat,
    lastEvent: 'ChatRemoved',
  },
  chats: {
    stream: 'chatQueueEvents(deskId: $deskId, after: $after)',
    page: `chatQueue(deskId: $deskId) { waiting { ${chat} } held { ${chat} } ${chatAgents} }`,
    event: `... on ChatChanged { chat { ${chat} } } ... on ChatAgentsChanged { queue { ${chatAgents} } }`,
    thing: (event) => event.chat,
    isShown: ({ state }) => state === 'WAITING' || state === 'HUMAN',
    rest: ({ queue }) => queue,
  },
  status: {
    stream: 'statusEvents(deskId: $deskId, after: $after)',
    page: `serviceStatus(desk: $slug) { ${status} }`,
    event: `... on StatusChanged { status { ${status} } }`,
    rest: (event) => event.status,
  },
} satisfies Record<string, StreamKind>;

export type StreamName = keyof typeof streamKinds;

/** An event in few words. `nameOf`: how an id is called where a test reads of it. */
export function inWords(event: Data, nameOf: (id: string) => string): string[] {
  switch (event.__typename) {
    case 'MessagePosted':
    case 'ChatMessagePosted':
      return [`posted ${nameOf(event.message.id)}`];
    case 'MessageChanged':
    case 'ChatMessageChanged':
      return [`changed ${nameOf(event.message.id)}`];
    case 'MessageRemoved':
    case 'ChatMessageRemoved':
      return [`removed ${nameOf(event.messageId)}`];
    case 'TicketChanged':
      return [`${nameOf(event.ticket.id)} ${event.changed.join(' ')}`.trim()];
    case 'TicketRemoved':
      return [`removed ${nameOf(event.ticketId)}`];
    case 'ChatChanged':
      return [`${nameOf(event.chat.id)} ${event.chat.state}`];
    case 'ChatRemoved':
      return [`removed ${nameOf(event.chatId)}`];
    case 'ChatAgentsChanged':
      return ['agents'];
    case 'DeskChanged':
      return [`desk ${event.changed.join(' ')}`];
    case 'PresenceChanged':
    case 'ChatPresenceChanged':
      return presenceInWords(event);
    case 'Resync':
      return [`resync ${event.reason}`];
    // Counts are told at most once a second, and what the assistant writes to whoever comes: neither is told of an event.
    case 'Heartbeat':
    case 'CountsChanged':
    case 'ChatAnswerGrew':
      return [];
    default:
      return [event.__typename.replace('Changed', '').toLowerCase()];
  }
}

/** Nothing of a ticket or chat where nobody is, as whoever comes is told that too. */
function presenceInWords({ people, supportIsTyping }: Data): string[] {
  const there = people.map(({ person, activity }: Data) => `${person.name} ${activity}`);
  return [...there, ...(supportIsTyping ? ['support types'] : [])];
}
