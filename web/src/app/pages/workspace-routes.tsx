import { useNavigate } from '@tanstack/react-router';
import { NewWorkspacePage } from '@/features/workspace/new-workspace-page.tsx';
import { WorkspacePage } from '@/features/workspace/workspace-page.tsx';
import { useViewer } from '@/lib/session/viewer.tsx';
import { useWorkspace } from '@/lib/session/workspace.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** The workspace that is chosen in the bar above. */
export function WorkspaceRoute() {
  const navigate = useNavigate();
  const { person, workspaceMemberships } = useViewer();
  const { workspace } = useWorkspace();
  const role = workspaceMemberships.find((membership) => membership.workspace.id === workspace?.id)?.role;
  if (!workspace || !role) return null;
  return (
    <WorkspacePage
      key={workspace.id}
      workspaceId={workspace.id}
      viewerId={person.id}
      role={role}
      onGone={() => void navigate({ to: '/tickets' })}
    />
  );
}

export function NewWorkspaceRoute() {
  const navigate = useNavigate();
  const { all, choose } = useWorkspace();
  const desks = new Map(
    all.filter(({ desk }) => desk.features.includes('WORKSPACES')).map(({ desk }) => [desk.id, desk]),
  );
  if (desks.size === 0) {
    return (
      <NoAccess
        title="Your support desk has no shared workspaces"
        action={<ButtonLink to="/tickets">Go to your tickets</ButtonLink>}
      >
        Everybody has a workspace of their own there.
      </NoAccess>
    );
  }
  return (
    <NewWorkspacePage
      desks={[...desks.values()]}
      onCreated={(workspaceId) => {
        choose(workspaceId);
        void navigate({ to: '/workspace' });
      }}
    />
  );
}
