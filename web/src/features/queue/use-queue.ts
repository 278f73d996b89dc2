import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { QueueItem_TicketFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { orderAsGiven } from '@/lib/live/order-as-given.ts';
import { useAfterChanges } from '@/lib/live/use-after-changes.ts';
import { useLiveList } from '@/lib/live/use-live-list.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { type PageRead, useMorePages } from '@/lib/live/use-more-pages.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { comparison, type QueueSort, ticketOrder } from './queue-order.ts';
import {
  MoreOfQueueDocument,
  QueueCountsDocument,
  QueueDocument,
  QueueEventsDocument,
  QueueItem_ticket,
  QueuePageFragment,
} from './queue-query.ts';
import type { QueueRowMatch } from './queue-row.tsx';
import { type QueueFilter, ticketFilter, ticketMatcher } from './queue-slice.ts';
import { useNarrowedCounts } from './use-narrowed-counts.ts';
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

interface FoundItem {
  readonly item: QueueItem_TicketFragment;
  readonly match: QueueRowMatch | null;
}

const nothing: readonly FoundItem[] = [];

/** The tickets of a desk that pass the filter, in order, live, page after page; and how many each slice has. */
export function useQueue({ deskId, readerId, filter, sort, onResync }: QueueOptions) {
  const client = useClient();
  const variables = { deskId, filter: ticketFilter(filter, readerId), orderBy: ticketOrder[sort] };
  const { result, refetch, cursor } = useLiveQuery({ query: QueueDocument, variables });
  const { data, error, fetching } = result;
  const first = useMemo(() => data && pageOf(data.tickets), [data]);

  const more = useMorePages<FoundItem>({
    of: `${result.operation?.key}`,
    first: { items: first?.items ?? nothing, answer: `${cursor}` },
    next: first?.next ?? null,
    async read(after) {
      const { data, error } = await client
        .query(MoreOfQueueDocument, { ...variables, after }, { requestPolicy: 'network-only' })
        .toPromise();
      return { error, page: data && pageOf(data.tickets) };
    },
  });

  const found = useMemo(() => (first ? [...first.items, ...more.items] : nothing), [first, more.items]);
  const list = useListOf(found, { answer: cursor, filter, readerId, sort, hasMore: more.hasMore });
  const narrowed = useNarrowedCounts(deskId, filter, data?.ticketCounts);

  // Whether a changed ticket is found, and how many pass a filter, the server alone can tell. Pages that were read
  // further on would all be read again at each change, so that a search read that far stays as it was found.
  const searchAgain = filter.q !== undefined && more.items.length === 0;
  const askAgain = useMemo(
    () => () => {
      narrowed.refetch();
      if (searchAgain) refetch();
    },
    [narrowed.refetch, searchAgain, refetch],
  );
  const [changes, setChanges] = useState(0);
  useAfterChanges(changes, askAgain);
  const refetchAll = useMemo(
    () => () => {
      narrowed.refetch();
      refetch();
    },
    [narrowed.refetch, refetch],
  );
  // Only the list of what is overdue gains a ticket by time alone.
  const recount = useMemo(
    () => () => {
      narrowed.refetch();
      void client.query(QueueCountsDocument, { deskId }, { requestPolicy: 'network-only' }).toPromise();
    },
    [narrowed.refetch, client, deskId],
  );
  useRefetchWhenDue(data?.ticketCounts.nextDueAt, filter.slice.overdue ? refetchAll : recount);

  const stream = useLiveStream({
    document: QueueEventsDocument,
    variables: { deskId },
    after: cursor,
    onEvent(event) {
      if (event.__typename === 'CountsChanged') return;
      if (event.__typename === 'TicketRemoved') list.remove(event.ticketId);
      if (event.__typename === 'TicketChanged') {
        list.put(readFragment(QueueItem_ticket, event.ticket), { created: event.changed.includes('CREATED') });
      }
      setChanges((count) => count + 1);
    },
    onResync,
  });

  const failure = error && !data ? error : stream.error;
  return {
    items: list.items,
    arrived: list.arrived,
    matchOf: useMemo(() => new Map(found.map(({ item, match }) => [item.id, match])), [found]),
    more,
    counts: narrowed.counts,
    countsOfAnybody: narrowed.countsOfAnybody,
    fetching,
    fault: failure && faultOf(failure),
    refetch: refetchAll,
  };
}

interface ListOptions extends Pick<QueueOptions, 'filter' | 'readerId' | 'sort'> {
  answer: string | undefined;
  hasMore: boolean;
}

/** What was read, with events laid over it. */
function useListOf(found: readonly FoundItem[], { answer, filter, readerId, sort, hasMore }: ListOptions) {
  const loaded = useMemo(() => found.map(({ item }) => item), [found]);
  const tick = useNow();
  const now = filter.slice.overdue ? tick : 0;
  const matches = useMemo(() => {
    const passes = ticketMatcher(filter, readerId, now);
    if (filter.q === undefined) return passes;
    const known = new Set(loaded.map(({ id }) => id));
    return (item: QueueItem_TicketFragment) => known.has(item.id) && passes(item);
  }, [filter, readerId, now, loaded]);
  const compare = useMemo(() => (sort === 'match' ? orderAsGiven(loaded) : comparison(sort)), [sort, loaded]);
  return useLiveList({ loaded, answer, matches, compare, hasMore });
}

function pageOf(masked: FragmentType<typeof QueuePageFragment>): PageRead<FoundItem> {
  const { edges, pageInfo } = readFragment(QueuePageFragment, masked);
  return {
    items: edges.map(({ node, match }) => ({ item: readFragment(QueueItem_ticket, node), match: match ?? null })),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
