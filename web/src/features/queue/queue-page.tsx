import { clsx } from 'clsx';
import { MessagesSquare } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { TicketFilter, TicketOrder, TicketScope } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { useReaderClock } from '@/lib/time/reader-zone.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { DeskSwitcher } from './desk-switcher.tsx';
import type { ConversationRender } from './live-queue-ticket.tsx';
import { queueFilter } from './queue-filter.ts';
import { QueueFilterBar } from './queue-filter-bar.tsx';
import { QueueListPane } from './queue-list-pane.tsx';
import { QueueListSkeleton } from './queue-list-skeleton.tsx';
import { ticketOrder } from './queue-order.ts';
import { type QueueSearch, usualSort, withoutFilter } from './queue-search.ts';
import { slicesOf, ticketFilter } from './queue-slice.ts';
import { QueueTicket } from './queue-ticket.tsx';

const QueueDeskDocument = graphql(`
  query QueueDesk($slug: String!) {
    desk(slug: $slug) {
      id
      slug
      statuses {
        status
        label
      }
      ticketTypes {
        id
        slug
      }
      priorities {
        id
        slug
      }
      team {
        id
      }
      ...QueueFilterBar_desk
    }
  }
`);

interface QueuePageProps {
  /** Of the ticket beside the list. */
  reference: string | undefined;
  search: QueueSearch;
  /** Goes to another desk, and away from the ticket. */
  onDesk: (slug: string) => void;
  /** Changes what the address says by then, of which a part may be newer than `search`. */
  onSearch: (change: (now: QueueSearch) => QueueSearch) => void;
  onSelect: (reference: string) => void;
  /** The thread and its composer, which are a feature of their own. */
  conversation: ConversationRender;
  /** Exports a list as the API is asked for it; a feature of its own. */
  exportMenu: (list: { scope: TicketScope; filter: TicketFilter; orderBy: TicketOrder }) => ReactNode;
}

/** The team's desk: slices, their tickets, and the chosen ticket beside them; on a phone one of them at a time. */
export function QueuePage({ reference, search, onDesk, onSearch, onSelect, conversation, exportMenu }: QueuePageProps) {
  const { person, deskMemberships } = useViewer();
  const desks = deskMemberships.map((membership) => membership.desk);
  const slug = desks.find((known) => known.slug === search.desk)?.slug ?? desks[0]?.slug ?? '';
  const [{ data, error }, refetch] = useQuery({ query: QueueDeskDocument, variables: { slug } });
  const desk = data?.desk?.slug === slug ? data.desk : undefined;
  const [generation, setGeneration] = useState(0);
  // Holding j down passes many tickets: the list follows at once, the ticket beside it as it can.
  const shown = useDeferredValue(reference);
  usePageTitle(reference ?? 'Queue');

  const clock = useReaderClock();
  const slices = useMemo(() => slicesOf(desk?.statuses ?? []), [desk]);
  const filter = useMemo(
    () => queueFilter(search, slices, desk, { id: person.id, clock }),
    [search, slices, desk, person.id, clock],
  );

  return (
    <div className="flex h-full">
      <h1 className="sr-only">Queue</h1>
      <section
        aria-label="Tickets"
        className={clsx(
          'min-h-0 w-full flex-col border-line md:flex md:w-80 md:shrink-0 md:border-r xl:w-[34rem]',
          reference ? 'hidden' : 'flex',
        )}
      >
        {desks.length > 1 && <DeskSwitcher desks={desks} slug={slug} onChange={onDesk} />}
        {desk && filter ? (
          <QueueListPane
            key={`${desk.id} ${generation}`}
            deskId={desk.id}
            readerId={person.id}
            slices={slices}
            filter={filter}
            sort={search.sort ?? usualSort(search)}
            selected={reference}
            onSelect={onSelect}
            onClearFilter={() => onSearch(withoutFilter)}
            onResync={() => setGeneration((count) => count + 1)}
            toolbar={
              <QueueFilterBar
                desk={desk}
                readerId={person.id}
                search={search}
                onSearch={onSearch}
                exportMenu={exportMenu({
                  scope: { deskId: desk.id },
                  filter: ticketFilter(filter, person.id),
                  orderBy: ticketOrder[search.sort ?? usualSort(search)],
                })}
              />
            }
          />
        ) : error ? (
          <div className="px-5">
            <ErrorState title="The queue could not be loaded" detail={faultOf(error).detail} onRetry={refetch} />
          </div>
        ) : (
          <QueueListSkeleton />
        )}
      </section>
      <section
        aria-label="Ticket"
        className={clsx('min-h-0 min-w-0 flex-1 flex-col md:flex', reference ? 'flex' : 'hidden')}
      >
        {shown === undefined ? (
          <div className="px-8 py-12">
            <EmptyState Icon={MessagesSquare} title="Choose a ticket">
              It opens here, beside the list. In the list, j and k or the arrow keys go from one to the next.
            </EmptyState>
          </div>
        ) : (
          <QueueTicket key={shown} reference={shown} conversation={conversation} />
        )}
      </section>
    </div>
  );
}
