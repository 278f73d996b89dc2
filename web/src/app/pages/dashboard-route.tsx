import { DashboardPage } from '@/features/dashboard/dashboard-page.tsx';
import { useWorkspace } from '@/lib/session/workspace.tsx';

/** Of the workspace that is chosen in the bar above. */
export function DashboardRoute() {
  const { workspace } = useWorkspace();
  return workspace ? <DashboardPage key={workspace.id} workspaceId={workspace.id} /> : null;
}
