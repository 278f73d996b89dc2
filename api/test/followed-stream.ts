import { expect, vi } from 'vitest';
import { fromCursor } from '../src/live/snapshot.ts';
import type { ApiError, Client, Data, Stream } from './client.ts';

const ticket = 'id status assignee { name } messageCount version workspace { name }';
const entry = '__typename id audience author { name }';
const counts = 'total unassigned byStatus { status count }';
const listed = (scope: string) =>
  `tickets(scope: ${scope}, first: 100) { edges { node { ${ticket} } } } ticketCounts(scope: ${scope}) { ${counts} }`;
const listEvent = `... on TicketChanged { changed ticket { ${ticket} } } ... on TicketRemoved { ticketId } ... on CountsChanged { counts { ${counts} } }`;
const people = 'name members { role person { name } }';

/** A stream, what a page that it keeps true asks first, and what it asks of an event. */
interface Kind {
  readonly field: string;
  readonly id?: string;
  readonly page: string;
  readonly event: string;
}

export const streamKinds = {
  ticket: {
    field: 'ticketEvents',
    id: 'ticketId',
    page: `node(id: $id) { ... on Ticket { ${ticket} thread(first: 100) { edges { node { ${entry} } } } } }`,
    event: `... on MessagePosted { message { ${entry} } ticket { ${ticket} } } ... on MessageChanged { message { ${entry} } ticket { ${ticket} } }
      ... on MessageRemoved { messageId ticket { ${ticket} } } ... on TicketChanged { changed ticket { ${ticket} } entry { ${entry} } }
      ... on TicketRemoved { ticketId }`,
  },
  workspace: {
    field: 'workspaceEvents',
    id: 'workspaceId',
    page: `node(id: $id) { ... on Workspace { ${people} } } ${listed('{ workspaceId: $id }')}`,
    event: `${listEvent} ... on WorkspaceChanged { workspace { ${people} } }`,
  },
  queue: { field: 'queueEvents', id: 'deskId', page: listed('{ deskId: $id }'), event: listEvent },
  mine: { field: 'submitterEvents', page: listed('{ mine: true }'), event: listEvent },
  desk: {
    field: 'deskEvents',
    id: 'deskId',
    page: 'node(id: $id) { ... on Desk { name settingsVersion team { name } links { label } } }',
    event: '... on DeskChanged { changed desk { name settingsVersion team { name } links { label } } }',
  },
  access: {
    field: 'accessEvents',
    page: 'viewer { deskMemberships { role desk { name } } workspaceMemberships { role workspace { name } } }',
    event: '',
  },
  exports: {
    field: 'exportEvents',
    page: 'viewer { exports { id state rows } }',
    event: '... on ExportsChanged { exports { id state rows } }',
  },
} satisfies Record<string, Kind>;

export type StreamKind = keyof typeof streamKinds;

/** What a page shows: things by id, and what there is one of. Null once it is not the reader's. */
type Shown = { things: Map<string, Data>; rest: Data } | null;

/** A page of one reader that a stream keeps true, as the web app has it: it asks, follows, and applies what it is told. */
export class FollowedStream {
  readonly #client: Client;
  readonly #kind: Kind;
  readonly #id: string;
  readonly #names: ReadonlyMap<string, string>;
  #first: Shown = null;
  #stream: Stream | null = null;

  /** @param names how ids are called where a test reads of them */
  constructor(client: Client, kind: StreamKind, id: string, names: ReadonlyMap<string, string>) {
    this.#client = client;
    this.#kind = streamKinds[kind];
    this.#id = id;
    this.#names = names;
  }

  /** Asks, then follows. Answers `open`, or the code of the refusal. */
  async open(): Promise<string> {
    const { cursor, shown } = await this.#read();
    const { field, id, event } = this.#kind;
    const stream = this.#client.subscribe(
      `subscription ($after: LiveCursor${id ? ', $id: ID!' : ''}) { ${field}(after: $after${id ? `, ${id}: $id` : ''}) {
        __typename ... on LiveEvent { id cursor } ... on Resync { reason } ${event} } }`,
      { after: cursor, ...(id && { id: this.#id }) },
    );
    this.#first = shown;
    this.#stream = stream;
    await stream.until(() => stream.received.length + stream.errors.length > 0);
    expect(stream.received.length + stream.errors.length).toBeGreaterThan(0);
    const [refusal] = stream.errors;
    return refusal ? refusal.extensions.code : 'open';
  }

  /** Until it has ended, or has said twice that nothing more has happened up to the cursor: counts come between the two. */
  async settled(cursor: string): Promise<void> {
    const stream = this.#opened;
    const { xmax } = fromCursor(cursor)!;
    const isPast = (event: Data) => event.__typename === 'Heartbeat' && fromCursor(event.cursor)!.xmin >= xmax;
    const hasEnded = () => stream.isComplete || stream.closed !== null || stream.errors.length > 0;
    const isSettled = () => hasEnded() || stream.received.filter(isPast).length >= 2;
    await stream.until(isSettled);
    expect(isSettled()).toBe(true);
  }

  /** What it was told, in order and in words. Counts are told at most once a second, so they are said last and once. */
  told(): string {
    const { received, errors, closed } = this.#opened;
    const words = received.flatMap((event) => this.#inWords(event));
    const ending = errors.map(({ extensions }: ApiError) => extensions.code);
    if (closed?.code) ending.push(`closed ${closed.code}`);
    const counted = received.some(({ __typename }) => __typename === 'CountsChanged') ? ['counts'] : [];
    const distinct = words.filter((word, index) => word !== words[index - 1]);
    return [...distinct, ...counted, ...ending].join(', ');
  }

  /** Holds what the page has become against what a page shows that asks now. */
  async expectTrue(what: string): Promise<void> {
    if (this.#opened.closed?.code) return;
    const compare = async () => expect(await this.#applied(), what).toEqual((await this.#read()).shown);
    await vi.waitFor(compare, { timeout: 60_000, interval: 100 });
  }

  get #opened(): Stream {
    if (!this.#stream) throw new Error('It was not opened.');
    return this.#stream;
  }

  async #read(): Promise<{ cursor: string; shown: Shown }> {
    const { id, page } = this.#kind;
    const variables = id ? { id: this.#id } : {};
    const { data, errors } = await this.#client.run(
      `query ${id ? '($id: ID!)' : ''} { liveCursor ${page} }`,
      variables,
    );
    const cursor = data?.liveCursor ?? (await this.#client.data('{ liveCursor }')).liveCursor;
    if (errors || !data || ('node' in data && data.node === null)) return { cursor, shown: null };
    const { liveCursor: _, tickets, node, viewer, ticketCounts } = data;
    const { thread, ...rest } = node ?? {};
    const things = [...(tickets?.edges ?? []), ...(thread?.edges ?? [])].map(
      (edge) => [edge.node.id, edge.node] as const,
    );
    return {
      cursor,
      shown: { things: new Map(things), rest: { ...rest, ...viewer, ...(ticketCounts && { counts: ticketCounts }) } },
    };
  }

  async #applied(): Promise<Shown> {
    const { received, errors } = this.#opened;
    // What asks to ask again is taken at its word.
    const asksAgain = received.some(({ __typename }) => __typename === 'Resync' || __typename === 'AccessChanged');
    const isGone =
      this.#kind.field === 'ticketEvents' && received.some((event) => event.__typename === 'TicketRemoved');
    if (errors.length > 0 || isGone) return null;
    if (asksAgain) return (await this.#read()).shown;
    const things = new Map(this.#first?.things);
    let rest = this.#first?.rest;
    for (const event of received) {
      const { ticket, message, entry, counts, exports, workspace, desk } = event;
      const thing = this.#kind.field === 'ticketEvents' ? (message ?? entry) : ticket;
      if (thing) things.set(thing.id, thing);
      things.delete(event.messageId ?? event.ticketId);
      if (this.#kind.field === 'ticketEvents') rest = { ...rest, ...ticket };
      rest = { ...rest, ...workspace, ...desk, ...(counts && { counts }), ...(exports && { exports }) };
    }
    return { things, rest };
  }

  #inWords(event: Data): string[] {
    const name = (id: string) => this.#names.get(id) ?? 'new';
    switch (event.__typename) {
      case 'MessagePosted':
        return [`posted ${name(event.message.id)}`];
      case 'MessageChanged':
        return [`changed ${name(event.message.id)}`];
      case 'MessageRemoved':
        return [`removed ${name(event.messageId)}`];
      case 'TicketChanged':
        return [`${name(event.ticket.id)} ${event.changed.join(' ')}`.trim()];
      case 'TicketRemoved':
        return [`removed ${name(event.ticketId)}`];
      case 'DeskChanged':
        return [`desk ${event.changed.join(' ')}`];
      case 'Resync':
        return [`resync ${event.reason}`];
      case 'Heartbeat':
      case 'CountsChanged':
        return [];
      default:
        return [event.__typename.replace('Changed', '').toLowerCase()];
    }
  }
}
