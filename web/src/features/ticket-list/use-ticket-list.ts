import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { TicketListItem_TicketFragment, TicketScope } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { orderAsGiven } from '@/lib/live/order-as-given.ts';
import { useAfterChanges } from '@/lib/live/use-after-changes.ts';
import { useLiveList } from '@/lib/live/use-live-list.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { type PageRead, useMorePages } from '@/lib/live/use-more-pages.ts';
import { comparison, type ListSort, orderOf } from './list-order.ts';
import { type ListFilter, ticketFilter, ticketMatcher } from './list-search.ts';
import type { TicketCardMatch } from './ticket-card.tsx';
import {
  FilteredCountsDocument,
  MoreTicketsDocument,
  TicketListDocument,
  TicketListItem,
  TicketListPageFragment,
} from './ticket-list-query.ts';
import { useListEvents } from './use-list-events.ts';

export interface TicketListOptions {
  workspaceId: string;
  deskId: string;
  /** Only those the reader opened, in all of their workspaces at the desk. */
  mine: boolean;
  /** Stable between renders while it is the same, as all of these. */
  filter: ListFilter;
  sort: ListSort;
  /** What the filter names is not known yet. */
  pause: boolean;
}

interface FoundItem {
  readonly item: TicketListItem_TicketFragment;
  readonly match: TicketCardMatch | null;
}

const nothing: readonly FoundItem[] = [];

/** The tickets of a list that pass the filter, in order, live, page after page; and how many there are. */
export function useTicketList({ workspaceId, deskId, mine, filter, sort, pause }: TicketListOptions) {
  const client = useClient();
  const scope: TicketScope = mine ? { mineAtDeskId: deskId } : { workspaceId };
  const variables = { scope, filter: ticketFilter(filter), orderBy: orderOf[sort] };
  const { result, refetch, cursor } = useLiveQuery({ query: TicketListDocument, variables, pause });
  const { data, error, fetching } = result;
  const first = useMemo(() => data && pageOf(data.tickets), [data]);

  const more = useMorePages<FoundItem>({
    of: `${result.operation?.key}`,
    first: { items: first?.items ?? nothing, answer: `${cursor}` },
    next: first?.next ?? null,
    async read(after) {
      const { data, error } = await client
        .query(MoreTicketsDocument, { ...variables, after }, { requestPolicy: 'network-only' })
        .toPromise();
      return { error, page: data && pageOf(data.tickets) };
    },
  });

  const found = useMemo(() => (first ? [...first.items, ...more.items] : nothing), [first, more.items]);
  const loaded = useMemo(() => found.map(({ item }) => item), [found]);
  const matches = useMemo(() => {
    const passes = ticketMatcher(filter);
    if (!filter.q) return passes;
    const known = new Set(loaded.map(({ id }) => id));
    return (item: TicketListItem_TicketFragment) => known.has(item.id) && passes(item);
  }, [filter, loaded]);
  const compare = useMemo(() => (sort === 'match' ? orderAsGiven(loaded) : comparison(sort)), [sort, loaded]);
  const list = useLiveList({ loaded, answer: cursor, matches, compare, hasMore: more.hasMore });

  const counted = ticketFilter({ ...filter, statuses: [] });
  const counts = useFilteredCounts(scope, counted, pause);
  const [changes, setChanges] = useState(0);
  const stream = useListEvents({
    mine: mine ? deskId : undefined,
    workspaceId,
    after: cursor,
    put(item, event) {
      list.put(item, event);
      setChanges((count) => count + 1);
    },
    remove(id) {
      list.remove(id);
      setChanges((count) => count + 1);
    },
    onResync: refetch,
  });

  // Whether a changed ticket is found, and how many pass a filter, the server alone can tell. Pages that were read
  // further on would all be read again at each change, so that a search read that far stays as it was found.
  const askAgain = useMemo(
    () => () => {
      if (counted) counts.refetch();
      if (filter.q && more.items.length === 0) refetch();
    },
    [counted, counts.refetch, filter.q, more.items.length, refetch],
  );
  useAfterChanges(changes, askAgain);

  const failure = error && !data ? error : stream.error;
  return {
    items: list.items,
    arrived: list.arrived,
    matchOf: useMemo(() => new Map(found.map(({ item, match }) => [item.id, match])), [found]),
    more,
    counts: counted ? counts.data : data?.ticketCounts,
    /** Nothing is known of this list yet. */
    isLoading: pause || (fetching && !data),
    fetching,
    fault: failure && faultOf(failure),
    refetch,
  };
}

function useFilteredCounts(scope: TicketScope, filter: ReturnType<typeof ticketFilter>, pause: boolean) {
  const [{ data }, execute] = useQuery({
    query: FilteredCountsDocument,
    variables: { scope, filter: filter ?? {} },
    pause: pause || filter === null,
    requestPolicy: 'cache-and-network',
  });
  const refetch = useMemo(() => () => execute({ requestPolicy: 'network-only' }), [execute]);
  return { data: data?.ticketCounts, refetch };
}

function pageOf(masked: FragmentType<typeof TicketListPageFragment>): PageRead<FoundItem> {
  const { edges, pageInfo } = readFragment(TicketListPageFragment, masked);
  return {
    items: edges.map(({ node, match }) => ({ item: readFragment(TicketListItem, node), match: match ?? null })),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
