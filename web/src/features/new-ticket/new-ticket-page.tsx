import { useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { BackLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { NewTicketForm } from './new-ticket-form.tsx';
import { NewTicketDocument } from './new-ticket-query.ts';
import { NewTicketSkeleton } from './new-ticket-skeleton.tsx';

interface NewTicketPageProps {
  workspaceId: string;
  viewerId: string;
  onCreated: (reference: string) => void;
}

export function NewTicketPage({ workspaceId, viewerId, onCreated }: NewTicketPageProps) {
  usePageTitle('New ticket');
  const [{ data, error, fetching }, refetch] = useQuery({
    query: NewTicketDocument,
    variables: { workspaceId },
    requestPolicy: 'cache-and-network',
  });
  const workspace = data?.node && 'id' in data.node ? data.node : undefined;
  const fault = error && !workspace ? faultOf(error) : undefined;

  if (fault?.noAccess || (data && !workspace)) return <NoAccess title="You cannot open tickets here" />;
  return (
    <div className="mx-auto flex max-w-read flex-col gap-6">
      <div className="flex flex-col gap-2">
        <BackLink to="/tickets">Tickets</BackLink>
        <h1 className="font-semibold text-xl">New ticket</h1>
      </div>
      {fault ? (
        <ErrorState
          title="The form could not be loaded"
          detail={fault.detail}
          retrying={fetching}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      ) : workspace ? (
        <NewTicketForm workspace={workspace} viewerId={viewerId} onCreated={onCreated} />
      ) : (
        <NewTicketSkeleton />
      )}
    </div>
  );
}
