import { useMemo } from 'react';
import { useClient } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { QueueItem_TicketFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveList } from '@/lib/live/use-live-list.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { type PageRead, useMorePages } from '@/lib/live/use-more-pages.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { comparison, type QueueSort, ticketOrder } from './queue-order.ts';
import { MoreOfQueueDocument, QueueDocument, QueueEventsDocument, QueueItem_ticket } from './queue-query.ts';
import { type QueueFilter, ticketFilter, ticketMatcher } from './queue-slice.ts';
import { useRefetchWhenDue } from './use-refetch-when-due.ts';

export interface QueueOptions {
  deskId: string;
  readerId: string;
  /** Stable between renders while it is the same. */
  filter: QueueFilter;
  sort: QueueSort;
  /** Too much was missed to catch up: mount the queue anew. */
  onResync: () => void;
}

interface Connection {
  readonly edges: readonly { readonly node: FragmentType<typeof QueueItem_ticket> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

const nothing: readonly QueueItem_TicketFragment[] = [];

/** The tickets of a desk that pass the filter, in order, live, page after page; and how many each slice has. */
export function useQueue({ deskId, readerId, filter, sort, onResync }: QueueOptions) {
  const client = useClient();
  const variables = { deskId, filter: ticketFilter(filter, readerId), orderBy: ticketOrder[sort] };
  const { result, refetch, cursor } = useLiveQuery({ query: QueueDocument, variables });
  const { data, error, fetching } = result;
  useRefetchWhenDue(data?.ticketCounts.nextDueAt, refetch);
  const first = useMemo(() => data && pageOf(data.tickets), [data]);

  const more = useMorePages<QueueItem_TicketFragment>({
    of: `${result.operation?.key} ${cursor}`,
    next: first?.next ?? null,
    async read(after) {
      const { data, error } = await client
        .query(MoreOfQueueDocument, { ...variables, after }, { requestPolicy: 'network-only' })
        .toPromise();
      return { error, page: data && pageOf(data.tickets) };
    },
  });

  const loaded = useMemo(() => (first ? [...first.items, ...more.items] : nothing), [first, more.items]);
  const tick = useNow();
  const now = filter.slice.overdue ? tick : 0;
  const matches = useMemo(() => ticketMatcher(filter, readerId, now), [filter, readerId, now]);
  const compare = useMemo(() => comparison(sort), [sort]);
  const { items, arrived, put, remove } = useLiveList({ loaded, matches, compare, hasMore: more.hasMore });

  const stream = useLiveStream({
    document: QueueEventsDocument,
    variables: { deskId },
    after: cursor,
    onEvent(event) {
      if (event.__typename === 'TicketRemoved') remove(event.ticketId);
      if (event.__typename === 'TicketChanged') {
        put(readFragment(QueueItem_ticket, event.ticket), { created: event.changed.includes('CREATED') });
      }
    },
    onResync,
  });

  const failure = error && !data ? error : stream.error;
  return {
    items,
    arrived,
    more,
    counts: data?.ticketCounts,
    fetching,
    fault: failure && faultOf(failure),
    refetch,
  };
}

function pageOf({ edges, pageInfo }: Connection): PageRead<QueueItem_TicketFragment> {
  return {
    items: edges.map((edge) => readFragment(QueueItem_ticket, edge.node)),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
