import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { usePolling } from './use-polling.ts';

const ServiceStatusDocument = graphql(`
  query ServiceStatus($desk: String!) {
    liveCursor
    serviceStatus(desk: $desk) {
      id
      desk {
        id
      }
      ...StatusPage_status
    }
  }
`);

const StatusEventsDocument = graphql(`
  subscription StatusEvents($deskId: ID!, $after: LiveCursor) {
    statusEvents(deskId: $deskId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on StatusChanged {
        status {
          id
          ...StatusPage_status
        }
      }
    }
  }
`);

/** How a desk's services are, as it changes: by a stream for whoever is signed in, else by asking again. */
export function useServiceStatus(desk: string, isSignedIn: boolean) {
  const { result, refetch, cursor } = useLiveQuery({ query: ServiceStatusDocument, variables: { desk } });
  const status = result.data?.serviceStatus;
  const stream = useLiveStream({
    document: StatusEventsDocument,
    variables: { deskId: status?.desk.id ?? '' },
    after: isSignedIn && status ? cursor : undefined,
    onResync: refetch,
  });

  usePolling(!isSignedIn, refetch);
  const isOver = stream.error !== undefined && faultOf(stream.error).noAccess;
  return { status: isOver ? null : status, error: result.error, fetching: result.fetching, refetch };
}
