import { graphql } from '@/gql/gql.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { PlainLink } from '@/ui/link.tsx';
import { healthLooks } from './health-looks.ts';
import { usePolling } from './use-polling.ts';

const StatusLineDocument = graphql(`
  query StatusLine($desk: String!) {
    liveCursor
    serviceStatus(desk: $desk) {
      id
      health
      desk {
        id
      }
    }
  }
`);

const StatusLineEventsDocument = graphql(`
  subscription StatusLineEvents($deskId: ID!, $after: LiveCursor) {
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
          health
        }
      }
    }
  }
`);

/** How a desk's services are, in a few words that lead to their page; nothing where it tells nobody. */
export function StatusLine({ desk, isSignedIn }: { desk: string; isSignedIn: boolean }) {
  const { result, refetch, cursor } = useLiveQuery({ query: StatusLineDocument, variables: { desk } });
  const status = result.data?.serviceStatus;
  useLiveStream({
    document: StatusLineEventsDocument,
    variables: { deskId: status?.desk.id ?? '' },
    after: isSignedIn && status ? cursor : undefined,
    onResync: refetch,
  });
  usePolling(!isSignedIn, refetch);
  if (!status) return null;
  const { Icon, summary, tone } = healthLooks[status.health];
  return (
    <PlainLink
      to="/help/$desk/status"
      params={{ desk }}
      className="target inline-flex items-center gap-2 rounded-md text-muted text-sm hover:text-ink hover:underline"
    >
      <Icon className={`size-4 shrink-0 ${iconColours[tone] ?? ''}`} aria-hidden="true" />
      {summary}
    </PlainLink>
  );
}

const iconColours: Partial<Record<string, string>> = {
  green: 'text-green-text',
  blue: 'text-blue-text',
  amber: 'text-amber-text',
  red: 'text-red-text',
};
