import { BellOff } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Button } from '@/ui/button.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import { AccountSection } from './account-section.tsx';
import { WatchedTicket } from './watched-ticket.tsx';

const WatchedTicketsDocument = graphql(`
  query WatchedTickets($after: String) {
    viewer {
      id
      watchedTickets(first: 25, after: $after) {
        edges {
          node {
            id
            ...WatchedTicket_ticket
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const StopWatchingDocument = graphql(`
  mutation StopWatching($ticketId: ID!) {
    unwatchTicket(input: { ticketId: $ticketId }) {
      ticketState {
        id
        watching
      }
    }
  }
`);

/** Tickets that somebody gets mail of, and how to stop that. */
export function WatchedSection() {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <AccountSection
      anchor="watched"
      title="Watched tickets"
      intro="You get mail of what others do on these. A ticket that you open is watched until you stop."
    >
      <ul
        aria-label="Watched tickets"
        tabIndex={-1}
        className="flex max-h-96 flex-col divide-y divide-line overflow-y-auto"
      >
        <li className="hidden items-center gap-2 text-muted only:flex">
          <BellOff className="size-4 text-faint" aria-hidden="true" /> You watch no ticket.
        </li>
        {pages.map((after, index) => (
          <WatchedPage
            key={after ?? 'first'}
            after={after}
            onMore={index === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : undefined}
          />
        ))}
      </ul>
    </AccountSection>
  );
}

interface WatchedPageProps {
  after: string | null;
  /** Undefined once the next page is there. */
  onMore: ((cursor: string) => void) | undefined;
}

function WatchedPage({ after, onMore }: WatchedPageProps) {
  const [{ data, error, fetching }, refetch] = useQuery({
    query: WatchedTicketsDocument,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const [stopping, stop] = useMutation(StopWatchingDocument);
  // Not asked for again: the page would begin where it did and end with the first of the next.
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const deskIds = new Set(useViewer().deskMemberships.map(({ desk }) => desk.id));
  const tickets = data?.viewer?.watchedTickets;

  if (!tickets) {
    return (
      <li className="py-3">
        {error ? (
          <ErrorState
            title="Your watched tickets could not be loaded"
            detail={faultOf(error).detail}
            retrying={fetching}
            onRetry={() => refetch({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Skeleton className="h-10 w-full" />
        )}
      </li>
    );
  }

  async function stopWatching(ticketId: string) {
    const row = document.activeElement?.closest('li');
    const { error: refused } = await stop({ ticketId });
    if (refused) return;
    if (row?.contains(document.activeElement)) focusBeside(row);
    setStopped((now) => [...now, ticketId]);
  }
  const shown = tickets.edges.filter(({ node }) => !stopped.includes(node.id));
  const { hasNextPage, endCursor } = tickets.pageInfo;
  return (
    <>
      {shown.map(({ node }) => (
        <WatchedTicket
          key={node.id}
          ticket={node}
          deskIds={deskIds}
          busy={stopping.fetching && stopping.operation?.variables.ticketId === node.id}
          onStop={() => void stopWatching(node.id)}
        />
      ))}
      {stopping.error && (
        <li className="py-3">
          <FieldError id={`watched-error-${after ?? 'first'}`} message={faultOf(stopping.error).detail} />
        </li>
      )}
      {onMore && hasNextPage && endCursor && (
        <li className="py-3">
          <Button onClick={() => onMore(endCursor)}>Show more</Button>
        </li>
      )}
    </>
  );
}

/** Where the keyboard goes on from once a row is gone: the next one's button, the one's before it, or the list. */
function focusBeside(row: Element) {
  const button = [row.nextElementSibling, row.previousElementSibling]
    .map((beside) => beside?.querySelector('button'))
    .find((found) => found);
  (button ?? row.closest('ul'))?.focus();
}
