import { useCallback, useMemo } from 'react';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { TicketListItem_TicketFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveList } from '@/lib/live/use-live-list.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { isUnread } from '@/lib/ticket/is-unread.ts';
import { useSeenTimes } from '@/lib/ticket/use-seen-times.ts';
import { Button } from '@/ui/button.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { comparison, type ListSort, matcher, orderOf } from './list-order.ts';
import { referencePart } from './reference-part.ts';
import { ReferenceSearch } from './reference-search.tsx';
import { TicketList } from './ticket-list.tsx';
import { TicketListDocument, TicketListEventsDocument, TicketListItem } from './ticket-list-query.ts';
import { TicketListSkeleton } from './ticket-list-skeleton.tsx';
import { TicketListTabs, type TicketTab } from './ticket-list-tabs.tsx';
import { useMoreTickets } from './use-more-tickets.ts';

export interface ListSearch {
  tab: string | undefined;
  find: string | undefined;
  sort: ListSort;
}

interface TicketListPageProps extends ListSearch {
  workspaceId: string;
  personId: string;
  /** The desk's tabs; the first one is shown when the search names none. */
  tabs: readonly TicketTab[];
  onChange: (search: ListSearch) => void;
}

const sorts: { value: ListSort; label: string }[] = [
  { value: 'updated', label: 'Updated' },
  { value: 'created', label: 'Created' },
];

const everyStatus: TicketTab['statuses'] = [];
const nothing: readonly TicketListItem_TicketFragment[] = [];

/** The tickets of a workspace, live. */
export function TicketListPage({ workspaceId, personId, tabs, tab, find, sort, onChange }: TicketListPageProps) {
  const shown = tabs.find(({ slug }) => slug === tab) ?? tabs[0];
  const statuses = shown?.statuses ?? everyStatus;
  const part = referencePart(find);
  const variables = {
    workspaceId,
    orderBy: orderOf[sort],
    filter: {
      ...(statuses.length > 0 ? { status: [...statuses] } : {}),
      ...(part ? { reference: part } : {}),
    },
  };

  const { result, refetch, cursor } = useLiveQuery({ query: TicketListDocument, variables, pause: part === null });
  const { data, error, fetching } = result;
  const more = useMoreTickets(data?.tickets, `${result.operation?.key} ${cursor}`, variables);

  const first = data?.tickets.edges;
  const loaded = useMemo(
    () => (first ? [...first.map((edge) => readFragment(TicketListItem, edge.node)), ...more.items] : nothing),
    [first, more.items],
  );
  const matches = useMemo(() => (part === null ? () => false : matcher(statuses, part)), [statuses, part]);
  const compare = useMemo(() => comparison(sort), [sort]);
  const list = useLiveList({ loaded, matches, compare, hasMore: more.hasMore });

  const stream = useLiveStream({
    document: TicketListEventsDocument,
    variables: { workspaceId },
    after: cursor,
    onEvent(event) {
      if (event.__typename === 'TicketRemoved') list.remove(event.ticketId);
      if (event.__typename === 'TicketChanged') {
        list.put(readFragment(TicketListItem, event.ticket), { created: event.changed.includes('CREATED') });
      }
    },
    onResync: refetch,
  });

  const seen = useSeenTimes(list.items.map(({ id }) => id));
  const unread = new Set(
    list.items.flatMap((item) => {
      const seenAt = seen.get(item.id);
      return seenAt !== undefined && isUnread(item, seenAt, personId) ? [item.id] : [];
    }),
  );
  usePageTitle(unread.size > 0 ? `(${unread.size}) Tickets` : 'Tickets');

  const search = useCallback((typed: string) => onChange({ tab, find: typed, sort }), [onChange, tab, sort]);
  const ended = stream.error && faultOf(stream.error);
  const fault = error && !data ? faultOf(error) : undefined;
  if (fault?.noAccess || ended?.noAccess) return <NoAccess title="You have no access to these tickets" />;

  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center justify-between gap-4">
        <h1 className="font-semibold text-xl">Tickets</h1>
        <ButtonLink to="/tickets/new" variant="primary">
          + New Ticket
        </ButtonLink>
      </div>

      <TicketListTabs
        tabs={tabs}
        counts={data?.ticketCounts}
        value={shown?.slug ?? ''}
        onChange={(slug) => onChange({ tab: slug === tabs[0]?.slug ? undefined : slug, find, sort })}
      >
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
          <ReferenceSearch
            value={find ?? ''}
            onChange={search}
            error={part === null ? 'A reference has letters, digits and hyphens, as in TKT-7KQ2M-X9PA.' : undefined}
          />
          <InlineSelect
            label="Sort"
            options={sorts}
            value={sort}
            onChange={(next) => onChange({ tab, find, sort: next })}
          />
        </div>

        {fault ? (
          <ErrorState
            title="Your tickets could not be loaded"
            detail={fault.detail}
            onRetry={refetch}
            retrying={fetching}
          />
        ) : part === null ? null : fetching && list.items.length === 0 ? (
          <TicketListSkeleton />
        ) : (
          <TicketList
            items={list.items}
            arrived={list.arrived}
            unread={unread}
            personId={personId}
            tabLabel={statuses.length > 0 ? shown?.label : undefined}
            find={find}
            onClearFind={() => onChange({ tab, find: undefined, sort })}
          />
        )}

        {more.hasMore && !fetching && (
          <div className="flex flex-col items-center gap-2 pt-6">
            {more.error && (
              <p role="alert" className="text-red-text text-sm">
                The next tickets could not be loaded. {faultOf(more.error).detail}
              </p>
            )}
            <Button busy={more.loading} onClick={() => void more.load()}>
              Load more
            </Button>
          </div>
        )}
      </TicketListTabs>
    </div>
  );
}
