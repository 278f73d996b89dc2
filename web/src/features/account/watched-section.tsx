import { BellOff } from 'lucide-react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import { AccountSection } from './account-section.tsx';
import { WatchedTicket } from './watched-ticket.tsx';

/** As many as the API gives in a page. */
const AT_MOST = 100;

const WatchedTicketsDocument = graphql(`
  query WatchedTickets($first: Int!) {
    viewer {
      id
      watchedTickets(first: $first) {
        edges {
          node {
            id
            ...WatchedTicket_ticket
          }
        }
        pageInfo {
          hasNextPage
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
  const [{ data, error, fetching }, refetch] = useQuery({
    query: WatchedTicketsDocument,
    variables: { first: AT_MOST },
    requestPolicy: 'cache-and-network',
  });
  const [stopped, stop] = useMutation(StopWatchingDocument);
  const deskIds = new Set(useViewer().deskMemberships.map(({ desk }) => desk.id));
  const again = () => refetch({ requestPolicy: 'network-only' });
  const tickets = data?.viewer?.watchedTickets;

  return (
    <AccountSection
      anchor="watched"
      title="Watched tickets"
      intro="You get mail of what others do on these. A ticket that you open is watched until you stop."
    >
      {tickets ? (
        <>
          {tickets.edges.length === 0 ? (
            <p className="flex items-center gap-2 text-muted">
              <BellOff className="size-4 text-faint" aria-hidden="true" /> You watch no ticket.
            </p>
          ) : (
            <ul aria-label="Watched tickets" className="flex max-h-96 flex-col divide-y divide-line overflow-y-auto">
              {tickets.edges.map(({ node }) => (
                <WatchedTicket
                  key={node.id}
                  ticket={node}
                  deskIds={deskIds}
                  busy={stopped.fetching && stopped.operation?.variables.ticketId === node.id}
                  onStop={() => void stop({ ticketId: node.id }).then(again)}
                />
              ))}
            </ul>
          )}
          {tickets.pageInfo.hasNextPage && (
            <p className="text-muted text-sm">These are the {AT_MOST} that you began to watch last.</p>
          )}
          <FieldError id="watched-error" message={stopped.error && faultOf(stopped.error).detail} />
        </>
      ) : error ? (
        <ErrorState
          title="Your watched tickets could not be loaded"
          detail={faultOf(error).detail}
          retrying={fetching}
          onRetry={again}
        />
      ) : (
        <div className="flex flex-col gap-3" aria-hidden="true">
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
        </div>
      )}
    </AccountSection>
  );
}
