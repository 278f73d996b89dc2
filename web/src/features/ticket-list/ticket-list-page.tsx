import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { DeskFeature, TicketFilter, TicketOrder, TicketScope, TicketStatus } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { useReaderClock } from '@/lib/time/reader-zone.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { LoadMore } from '@/ui/load-more.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { orderOf } from './list-order.ts';
import { filtersInUse, type ListSearch, listFilter, ticketFilter, withoutFilter } from './list-search.ts';
import { NoTickets } from './no-tickets.tsx';
import { StatisticsCards } from './statistics-cards.tsx';
import { TicketList } from './ticket-list.tsx';
import { TicketListBar } from './ticket-list-bar.tsx';
import { TicketListSkeleton } from './ticket-list-skeleton.tsx';
import { TicketListTabs, type TicketTab } from './ticket-list-tabs.tsx';
import { useTicketList } from './use-ticket-list.ts';
import { ViewSwitch } from './view-switch.tsx';

const TicketListDeskDocument = graphql(`
  query TicketListDesk($slug: String!) {
    desk(slug: $slug) {
      id
      ticketTypes {
        id
        slug
      }
      priorities {
        id
        slug
      }
      ...TicketListBar_desk
    }
  }
`);

interface TicketListPageProps {
  workspaceId: string;
  personId: string;
  desk: {
    id: string;
    slug: string;
    features: readonly DeskFeature[];
    statuses: readonly { status: TicketStatus; label: string }[];
    tabs: readonly TicketTab[];
  };
  search: ListSearch;
  /** Changes what the address says by then, of which a part may be newer than `search`. */
  onSearch: (change: (now: ListSearch) => ListSearch) => void;
  /** Exports a list as the API is asked for it; a feature of its own. */
  exportMenu: (list: { scope: TicketScope; filter: TicketFilter | null; orderBy: TicketOrder }) => ReactNode;
}

const everyStatus: TicketTab['statuses'] = [];

/** The tickets of a workspace, or one's own in all workspaces of the desk, live. */
export function TicketListPage({ workspaceId, personId, desk, search, onSearch, exportMenu }: TicketListPageProps) {
  const [{ data: known, error, fetching }, askAgain] = useQuery({
    query: TicketListDeskDocument,
    variables: { slug: desk.slug },
  });
  const choices = known?.desk ?? undefined;
  const tab = desk.tabs.find(({ slug }) => slug === search.tab) ?? desk.tabs[0];
  const statuses = tab?.statuses ?? everyStatus;
  const mine = search.view === 'mine' && desk.features.includes('WORKSPACES');
  const { q, type, priority, premium, from, to } = search;
  const clock = useReaderClock();
  const filter = useMemo(
    () => listFilter({ ...given({ q, type, priority, premium, from, to }) }, statuses, choices, clock),
    [q, type, priority, premium, from, to, statuses, choices, clock],
  );
  const sort = search.sort === 'match' && !q ? 'updated' : (search.sort ?? (q ? 'match' : 'updated'));
  const pause = choices === undefined && (type ?? priority) !== undefined;
  const list = useTicketList({ workspaceId, deskId: desk.id, mine, filter, sort, pause });
  usePageTitle(mine ? 'My Tickets' : 'Tickets');
  // Without the desk's choices, nobody knows what to ask for.
  const fault = list.fault ?? (pause && error ? faultOf(error) : undefined);
  if (fault?.noAccess) return <NoAccess title="You have no access to these tickets" />;

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="font-semibold text-xl">Tickets</h1>
        <ButtonLink to="/tickets/new" variant="primary">
          + New Ticket
        </ButtonLink>
      </div>
      {desk.features.includes('WORKSPACES') && <ViewSwitch view={search.view} />}
      {desk.features.includes('STATISTICS') && <StatisticsCards statuses={desk.statuses} counts={list.counts} />}

      <TicketListTabs
        tabs={desk.tabs}
        counts={list.counts}
        value={tab?.slug ?? ''}
        onChange={(slug) =>
          onSearch(({ tab: _, ...rest }) => (slug === desk.tabs[0]?.slug ? rest : { ...rest, tab: slug }))
        }
      >
        <TicketListBar
          desk={choices}
          search={search}
          sort={sort}
          onSearch={onSearch}
          exportMenu={exportMenu({
            scope: mine ? { mineAtDeskId: desk.id } : { workspaceId },
            filter: ticketFilter(filter),
            orderBy: orderOf[sort],
          })}
        />
        {fault ? (
          <ErrorState
            title="Your tickets could not be loaded"
            detail={fault.detail}
            onRetry={pause ? askAgain : list.refetch}
            retrying={pause ? fetching : list.fetching}
          />
        ) : list.isLoading ? (
          <TicketListSkeleton />
        ) : list.items.length === 0 && !list.fetching ? (
          <NoTickets
            tabLabel={statuses.length > 0 ? tab?.label : undefined}
            q={q}
            isFiltered={filtersInUse(search) > 0}
            mine={mine}
            onClear={() => onSearch(withoutFilter)}
          />
        ) : (
          <TicketList items={list.items} arrived={list.arrived} matchOf={list.matchOf} personId={personId} />
        )}
        {list.more.hasMore && !list.fetching && (
          <LoadMore
            onLoad={list.more.load}
            loading={list.more.loading}
            failure={list.more.error && faultOf(list.more.error).detail}
          />
        )}
      </TicketListTabs>
    </div>
  );
}

/** Without what is undefined. */
function given(search: { [name in keyof ListSearch]: ListSearch[name] | undefined }): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
