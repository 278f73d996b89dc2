import { useCallback } from 'react';
import type { WorkspaceRole } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { Disband } from './disband.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteForm } from './invite-form.tsx';
import { Leave } from './leave.tsx';
import { MemberList } from './member-list.tsx';
import { RenameForm } from './rename-form.tsx';
import { Section } from './section.tsx';
import { WorkspacePageDocument, WorkspacePageEventsDocument } from './workspace-query.ts';
import { WorkspaceSkeleton } from './workspace-skeleton.tsx';

interface WorkspacePageProps {
  workspaceId: string;
  viewerId: string;
  /** As what the viewer belongs to it, live. */
  role: WorkspaceRole;
  /** The viewer belongs to it no more. */
  onGone: () => void;
}

/** Who belongs to a workspace and who is asked in; for its owners, also what to do about it. */
export function WorkspacePage({ workspaceId, viewerId, role, onGone }: WorkspacePageProps) {
  usePageTitle('Workspace');
  const isOwner = role === 'OWNER';
  const { result, refetch, cursor } = useLiveQuery({
    query: WorkspacePageDocument,
    variables: { id: workspaceId, isOwner },
  });
  const stream = useLiveStream({
    document: WorkspacePageEventsDocument,
    variables: { workspaceId },
    after: cursor,
    // Members come with the event; invitations are for owners, and are asked for again.
    onEvent: useCallback(
      (event: { __typename: string }) => {
        if (event.__typename === 'WorkspaceChanged' && isOwner) refetch();
      },
      [isOwner, refetch],
    ),
    onResync: refetch,
  });

  const { data, error, fetching } = result;
  const workspace = data?.node && 'id' in data.node ? data.node : undefined;
  const fault = error && !workspace ? faultOf(error) : undefined;
  if (fault?.noAccess || (stream.error && faultOf(stream.error).noAccess) || (data && !workspace)) return <NoAccess />;
  if (fault) {
    return (
      <ErrorState
        title="The workspace could not be loaded"
        detail={fault.detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!workspace) return <WorkspaceSkeleton />;
  if (!workspace.isShared) return <Personal />;

  return (
    <div className="mx-auto flex max-w-read flex-col gap-10">
      <header className="flex flex-col gap-2">
        <h1 className="font-semibold text-xl">{workspace.name}</h1>
        <p className="text-muted">Everybody here sees all of the workspace’s tickets, and writes in them.</p>
      </header>
      <Section title="Members">
        <MemberList workspace={workspace} viewerId={viewerId} isOwner={isOwner} />
      </Section>
      {isOwner && (
        <Section title="Invitations">
          <InvitationList invitations={data?.invitations ?? []} />
          <InviteForm workspaceId={workspaceId} onSent={refetch} />
        </Section>
      )}
      {isOwner && (
        <Section title="Name">
          <RenameForm key={workspaceId} workspaceId={workspaceId} name={workspace.name} />
        </Section>
      )}
      <Section title={isOwner ? 'Leave or disband' : 'Leave'}>
        <Leave workspaceId={workspaceId} name={workspace.name} onLeft={onGone} />
        {isOwner && <Disband workspaceId={workspaceId} name={workspace.name} onDisbanded={onGone} />}
      </Section>
    </div>
  );
}

function Personal() {
  return (
    <div className="mx-auto flex max-w-read flex-col items-start gap-4">
      <h1 className="font-semibold text-xl">Your own workspace</h1>
      <p className="max-w-prose text-muted">
        Its tickets are yours alone. To share tickets with colleagues, create a workspace and invite them.
      </p>
      <ButtonLink to="/workspaces/new" variant="primary">
        New workspace
      </ButtonLink>
    </div>
  );
}
