import { Outlet, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AgentShell } from '@/features/shell/agent-shell.tsx';
import { CustomerShell } from '@/features/shell/customer-shell.tsx';
import { PlainShell } from '@/features/shell/plain-shell.tsx';
import { KeptProvider } from '@/lib/kept/kept.tsx';
import { useConnection } from '@/lib/live/connection.ts';
import { isAgent, useViewer, ViewerDocument, ViewerProvider } from '@/lib/session/viewer.tsx';
import { WorkspaceProvider } from '@/lib/session/workspace.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** Pages that anybody may see: sign-in and what belongs to it. */
export function PlainLayout() {
  return (
    <PlainShell>
      <Outlet />
    </PlainShell>
  );
}

/** Pages behind the sign-in. The guard of the route has put the viewer into the cache, and opened what is kept of them. */
export function SignedInLayout() {
  const { viewer, kept } = useRouteContext({ from: '/signed-in' });
  const [{ data }] = useQuery({ query: ViewerDocument });
  return (
    <ViewerProvider viewer={data?.viewer ?? viewer}>
      <KeptProvider kept={kept}>
        <Outlet />
      </KeptProvider>
    </ViewerProvider>
  );
}

function useLive() {
  return useConnection(useRouteContext({ from: '/signed-in', select: (context) => context.session.connection }));
}

export function CustomerLayout() {
  return (
    <WorkspaceProvider>
      <CustomerShell live={useLive()}>
        <Outlet />
      </CustomerShell>
    </WorkspaceProvider>
  );
}

export function AgentLayout() {
  const live = useLive();
  if (!isAgent(useViewer())) {
    return (
      <PlainShell>
        <NoAccess
          title="The queue is for the support team"
          action={<ButtonLink to="/tickets">Go to your tickets</ButtonLink>}
        >
          You are signed in as a customer.
        </NoAccess>
      </PlainShell>
    );
  }
  return (
    <AgentShell live={live}>
      <Outlet />
    </AgentShell>
  );
}
