import { layOver, type ThreadChange } from '../../src/features/conversation/thread-items.ts';
import { compareIds } from '../../src/lib/live/compare-ids.ts';
import { mergeLiveList } from '../../src/lib/live/merge-live-list.ts';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
}

interface ThreadEntry {
  readonly id: string;
  readonly createdAt: string;
  readonly audience: 'PUBLIC' | 'INTERNAL';
}

/** An event, with what the documents below ask of it. */
export interface LiveEvent {
  readonly __typename: string;
  readonly id: string;
  readonly cursor: string;
  readonly occurredAt: string;
  readonly ticket?: Item & { readonly assignee: { readonly id: string } | null };
  readonly ticketId?: string;
  readonly message?: ThreadEntry;
  readonly messageId?: string;
  readonly entry?: ThreadEntry | null;
  readonly counts?: object;
}

export interface Answer {
  readonly liveCursor: string;
  readonly tickets?: { readonly edges: readonly { readonly node: Item }[] };
  readonly ticketCounts?: object;
  readonly ticket?:
    | (Item & {
        readonly thread: {
          readonly edges: readonly { readonly node: ThreadEntry }[];
          readonly pageInfo: { readonly hasPreviousPage: boolean };
        };
      })
    | null;
}

/** What somebody looks at: a query, and the stream that keeps its answer true. */
export interface View {
  readonly name: string;
  readonly query: string;
  readonly subscription: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly open: (answer: Answer) => Shown;
  /** What the page shows that was opened with this answer: the order is the API's. */
  readonly pageOf: (answer: Answer) => object | null;
}

/** An answer with the events since laid over it, by the rules of the web client. */
export interface Shown {
  apply(event: LiveEvent): void;
  /** What the page shows; null once it shows nothing, as when its ticket went. */
  readonly page: object | null;
}

const ticketFields = `id version subject status statusLabel messageCount updatedAt assignee { id }
  type { id } priority { id } workspace { id } lastMessage { id }`;
const counts = '{ total unassigned byStatus { status count } }';

const listQuery = (scope: string, type: string) => `
  query ($scope: ${type}!) {
    liveCursor
    tickets(scope: { ${scope}: $scope }, first: 100) { edges { node { ${ticketFields} } } }
    ticketCounts(scope: { ${scope}: $scope }) ${counts}
  }`;

const listSubscription = (field: string, argument: string) => `
  subscription ($scope: ID!, $after: LiveCursor) {
    ${field}(${argument}: $scope, after: $after) {
      __typename
      ... on LiveEvent { id cursor occurredAt }
      ... on TicketChanged { ticket { ${ticketFields} } }
      ... on TicketRemoved { ticketId }
      ... on CountsChanged { counts ${counts} }
      ... on Resync { reason }
    }
  }`;

const list = (name: string, scope: string, field: string, argument: string, id: string): View => ({
  name: `${name} ${id}`,
  query: listQuery(scope, 'ID'),
  subscription: listSubscription(field, argument),
  variables: { scope: id },
  open: openList,
  pageOf: ({ tickets, ticketCounts }) => ({ tickets: tickets?.edges.map(({ node }) => node), counts: ticketCounts }),
});

export const queueView = (deskId: string): View => list('queue', 'deskId', 'queueEvents', 'deskId', deskId);

export const workspaceView = (id: string): View =>
  list('workspace', 'workspaceId', 'workspaceEvents', 'workspaceId', id);

export const ownView = (deskId: string): View => list('own', 'mineAtDeskId', 'submitterEvents', 'deskId', deskId);

export const ticketView = ({ id, reference }: { id: string; reference: string }): View => ({
  name: `ticket ${id}`,
  query: `query ($reference: String!) {
    liveCursor
    ticket(reference: $reference) {
      ${ticketFields}
      thread(last: 100) { edges { node { id createdAt audience } } pageInfo { hasPreviousPage } }
    }
  }`,
  subscription: `subscription ($ticketId: ID!, $after: LiveCursor) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      __typename
      ... on LiveEvent { id cursor occurredAt }
      ... on MessagePosted { message { id createdAt audience } ticket { ${ticketFields} } }
      ... on MessageChanged { message { id createdAt audience } ticket { ${ticketFields} } }
      ... on MessageRemoved { messageId ticket { ${ticketFields} } }
      ... on TicketChanged { ticket { ${ticketFields} } entry { id createdAt audience } }
      ... on TicketRemoved { ticketId }
      ... on Resync { reason }
    }
  }`,
  variables: { reference, ticketId: id },
  open: openTicket,
  pageOf: ({ ticket }) => {
    if (!ticket) return null;
    const { thread, ...head } = ticket;
    return { head, thread: thread.edges.map(({ node }) => node) };
  },
});

function openList({ tickets, ticketCounts }: Answer): Shown {
  const loaded = tickets?.edges.map(({ node }) => node) ?? [];
  const touched = new Map<string, Item>();
  const removed = new Set<string>();
  let counted = ticketCounts ?? null;
  return {
    apply({ ticket, ticketId, counts, __typename }) {
      if (__typename === 'TicketChanged' && ticket) {
        touched.set(ticket.id, ticket);
        removed.delete(ticket.id);
      }
      if (__typename === 'TicketRemoved' && ticketId) removed.add(ticketId);
      if (counts) counted = counts;
    },
    get page() {
      const since = [...touched.values()];
      const parts = { loaded, since, before: [], removed, matches: () => true, compare: newestFirst, hasMore: false };
      return { tickets: mergeLiveList(parts), counts: counted };
    },
  };
}

const newestFirst = (a: Item, b: Item) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || compareIds(b.id, a.id);

function openTicket({ ticket }: Answer): Shown {
  const { thread, ...first } = ticket ?? { thread: { edges: [], pageInfo: { hasPreviousPage: false } } };
  let head: object = first;
  let isGone = !ticket;
  const loaded = thread.edges.map(({ node }) => node);
  const changes: ThreadChange<ThreadEntry>[] = [];
  return {
    apply(event) {
      const item = event.message ?? event.entry;
      if (item) changes.push({ kind: 'put', item });
      if (event.messageId) changes.push({ kind: 'remove', id: event.messageId });
      if (event.ticket) head = event.ticket;
      if (event.__typename === 'TicketRemoved') isGone = true;
    },
    get page() {
      if (isGone) return null;
      return { head, thread: layOver({ loaded, changes, hasEarlier: thread.pageInfo.hasPreviousPage }) };
    },
  };
}
