import { graphql } from '@/gql/gql.ts';
import type { TicketStatus } from '@/gql/graphql.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { ButtonLink } from '@/ui/link.tsx';
import { StatisticsCards } from './statistics-cards.tsx';

const TicketStatisticsDocument = graphql(`
  query TicketStatistics($workspaceId: ID!) {
    liveCursor
    ticketCounts(scope: { workspaceId: $workspaceId }) {
      ...TicketListTabs_counts
    }
  }
`);

const TicketStatisticsEventsDocument = graphql(`
  subscription TicketStatisticsEvents($workspaceId: ID!, $after: LiveCursor) {
    workspaceEvents(workspaceId: $workspaceId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on CountsChanged {
        counts {
          ...TicketListTabs_counts
        }
      }
    }
  }
`);

interface TicketStatisticsProps {
  workspaceId: string;
  /** As the desk calls them. */
  statuses: readonly { status: TicketStatus; label: string }[];
}

/** How far a workspace's tickets have come, live, and the ways to them. */
export function TicketStatistics({ workspaceId, statuses }: TicketStatisticsProps) {
  const { result, refetch, cursor } = useLiveQuery({ query: TicketStatisticsDocument, variables: { workspaceId } });
  // New counts reach the page through the cache.
  useLiveStream({
    document: TicketStatisticsEventsDocument,
    variables: { workspaceId },
    after: cursor,
    onResync: refetch,
  });
  return (
    <div className="flex flex-col gap-4">
      <StatisticsCards statuses={statuses} counts={result.data?.ticketCounts} />
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/tickets/new" variant="primary">
          + New Ticket
        </ButtonLink>
        <ButtonLink to="/tickets">All tickets</ButtonLink>
      </div>
    </div>
  );
}
