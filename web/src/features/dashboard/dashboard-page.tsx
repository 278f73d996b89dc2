import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink, Link } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { LicenseList } from './license-list.tsx';
import { TicketSummary } from './ticket-summary.tsx';

const DashboardDocument = graphql(`
  query Dashboard($workspaceId: ID!) {
    liveCursor
    node(id: $workspaceId) {
      ... on Workspace {
        id
        name
        desk {
          id
          name
          features
          ...TicketSummary_desk
        }
        ...LicenseList_workspace
      }
    }
    ticketCounts(scope: { workspaceId: $workspaceId }) {
      ...TicketSummary_counts
    }
  }
`);

const DashboardEventsDocument = graphql(`
  subscription DashboardEvents($workspaceId: ID!, $after: LiveCursor) {
    workspaceEvents(workspaceId: $workspaceId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on CountsChanged {
        counts {
          ...TicketSummary_counts
        }
      }
    }
  }
`);

/** What a workspace has at a glance: its licences, where the desk knows any, and its tickets. */
export function DashboardPage({ workspaceId }: { workspaceId: string }) {
  usePageTitle('Dashboard');
  const { result, refetch, cursor } = useLiveQuery({ query: DashboardDocument, variables: { workspaceId } });
  // New counts reach the page through the cache.
  const stream = useLiveStream({
    document: DashboardEventsDocument,
    variables: { workspaceId },
    after: cursor,
    onResync: refetch,
  });

  const { data, error, fetching } = result;
  const workspace = data?.node && 'id' in data.node ? data.node : undefined;
  const fault = error && !data ? faultOf(error) : undefined;
  if (fault?.noAccess || (stream.error && faultOf(stream.error).noAccess) || (data && !workspace)) return <NoAccess />;
  if (fault) {
    return (
      <ErrorState
        title="Your dashboard could not be loaded"
        detail={fault.detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!data || !workspace) return <DashboardSkeleton />;
  return (
    <div className="mx-auto flex max-w-read flex-col gap-10">
      <header className="flex flex-col gap-1">
        <h1 className="font-semibold text-xl">Dashboard</h1>
        <p className="text-muted">
          {workspace.name} · {workspace.desk.name}
        </p>
      </header>
      {workspace.desk.features.includes('LICENSES') && (
        <section aria-labelledby="licences" className="flex flex-col gap-2">
          <h2 id="licences" className="border-line border-b pb-2 font-semibold">
            Licences
          </h2>
          <LicenseList workspace={workspace} />
        </section>
      )}
      <section aria-labelledby="support" className="flex flex-col gap-4">
        <div className="flex items-baseline justify-between gap-4 border-line border-b pb-2">
          <h2 id="support" className="font-semibold">
            Support
          </h2>
          <Link to="/tickets" className="target text-sm">
            Support tickets
          </Link>
        </div>
        <TicketSummary desk={workspace.desk} counts={data.ticketCounts} />
        <ButtonLink to="/tickets/new" className="self-start">
          + New Ticket
        </ButtonLink>
      </section>
    </div>
  );
}
