import { Outlet, useLoaderData, useNavigate, useParams, useRouteContext } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ShellChats } from '@/features/agent-chats/shell-chats.tsx';
import { UnsentMessages } from '@/features/conversation/unsent-messages.tsx';
import { HelpNav } from '@/features/help/help-nav.tsx';
import { AgentShell } from '@/features/shell/agent-shell.tsx';
import { CustomerShell } from '@/features/shell/customer-shell.tsx';
import { HelpShell } from '@/features/shell/help-shell.tsx';
import { PlainShell } from '@/features/shell/plain-shell.tsx';
import { StatusLine } from '@/features/status/status-line.tsx';
import { KeptProvider } from '@/lib/kept/kept.tsx';
import { ConnectionContext, useConnection } from '@/lib/live/connection.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { useIsOutdated } from '@/lib/live/web-version.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { OutboxProvider } from '@/lib/outbox/outbox-provider.tsx';
import { LiveDesks } from '@/lib/session/live-desks.tsx';
import {
  AccessEventsDocument,
  chatDesks,
  isAgent,
  useViewer,
  ViewerDocument,
  ViewerProvider,
} from '@/lib/session/viewer.tsx';
import { WorkspaceProvider } from '@/lib/session/workspace.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { postAs } from './post-as.ts';

/** Pages that anybody may see: sign-in and what belongs to it. */
export function PlainLayout() {
  return (
    <PlainShell>
      <Outlet />
    </PlainShell>
  );
}

/** A desk's answers, which stay true while they are open for whoever is signed in and belongs to the desk. */
export function HelpLayout() {
  const desk = useParams({ from: '/help/$desk', select: (params) => params.desk });
  const { viewer } = useLoaderData({ from: '/help/$desk' });
  return (
    <HelpShell
      nav={<HelpNav desk={desk} />}
      isSignedIn={viewer !== null}
      status={<StatusLine key={desk} desk={desk} isSignedIn={viewer !== null} />}
    >
      {viewer && (
        <ViewerProvider viewer={viewer}>
          <LiveDesks />
        </ViewerProvider>
      )}
      <Outlet />
    </HelpShell>
  );
}

/** A desk's live chat, in the frame of its answers. */
export function ChatLayout() {
  const desk = useParams({ from: '/signed-in/help-chat/help/$desk/chat', select: (params) => params.desk });
  const { live } = usePageState();
  return (
    <HelpShell nav={<HelpNav desk={desk} />} isSignedIn live={live} isPane>
      <UnsentMessages className="m-4" />
      <Outlet />
    </HelpShell>
  );
}

/** Pages behind the sign-in. The guard of the route has put the viewer into the cache, and opened what is kept of them. */
export function SignedInLayout() {
  const { session, viewer, kept } = useRouteContext({ from: '/signed-in' });
  const { result, refetch, cursor } = useLiveQuery({ query: ViewerDocument, variables: {} });
  const { data } = result;
  useLiveStream({
    document: AccessEventsDocument,
    variables: {},
    after: cursor,
    onEvent: refetch,
    onResync: refetch,
  });
  const { id } = viewer;
  const post = useCallback((entry: OutboxEntry) => postAs(session, id, entry), [session, id]);
  return (
    <ViewerProvider viewer={data?.viewer ?? viewer}>
      <ConnectionContext value={session.connection}>
        <KeptProvider kept={kept}>
          <OutboxProvider kept={kept} connection={session.connection} post={post}>
            <LiveDesks />
            <Outlet />
          </OutboxProvider>
        </KeptProvider>
      </ConnectionContext>
    </ViewerProvider>
  );
}

/** What the frame says of the page itself. */
function usePageState() {
  const { connection, version } = useRouteContext({ from: '/signed-in', select: (context) => context.session });
  return { live: useConnection(connection), isOutdated: useIsOutdated(version) };
}

export function CustomerLayout() {
  const belongsNowhere = useViewer().workspaceMemberships.length === 0;
  return (
    <WorkspaceProvider>
      <CustomerShell {...usePageState()}>
        <UnsentMessages className="mb-6" />
        {belongsNowhere ? <NoWorkspace /> : <Outlet />}
      </CustomerShell>
    </WorkspaceProvider>
  );
}

/** Pages about the person alone, in the frame of the pages they come from. */
export function OwnLayout() {
  const viewer = useViewer();
  const page = usePageState();
  if (viewer.workspaceMemberships.length > 0) return <CustomerLayout />;
  if (!isAgent(viewer)) {
    return (
      <PlainShell>
        <Outlet />
      </PlainShell>
    );
  }
  return (
    <AgentShell {...page} chats={<ChatsOfShell />}>
      <div className="h-full overflow-y-auto px-4 py-8">
        <Outlet />
      </div>
    </AgentShell>
  );
}

/** For somebody whose last workspace was taken from them while they looked. */
function NoWorkspace() {
  return (
    <NoAccess title="You belong to no workspace any more" action={<ButtonLink to="/welcome">Start anew</ButtonLink>}>
      You left it, somebody took you out of it, or it was disbanded. Its tickets stay where they are.
    </NoAccess>
  );
}

/** Of agents whose desks have chats. */
function ChatsOfShell() {
  const navigate = useNavigate();
  const viewer = useViewer();
  const desks = chatDesks(viewer);
  if (desks.length === 0) return null;
  return (
    <ShellChats
      desks={desks}
      readerId={viewer.person.id}
      onOpen={(desk, chatId) => void navigate({ to: '/chats/$chatId', params: { chatId }, search: { desk } })}
    />
  );
}

export function AgentLayout() {
  const page = usePageState();
  if (!isAgent(useViewer())) {
    return (
      <PlainShell>
        <NoAccess
          title="This page is for the support team"
          action={<ButtonLink to="/tickets">Go to your tickets</ButtonLink>}
        >
          You are signed in as a customer.
        </NoAccess>
      </PlainShell>
    );
  }
  return (
    <AgentShell {...page} chats={<ChatsOfShell />}>
      <div className="flex h-full flex-col">
        <UnsentMessages className="m-2" />
        <div className="min-h-0 flex-1">
          <Outlet />
        </div>
      </div>
    </AgentShell>
  );
}
