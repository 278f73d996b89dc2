import { useNavigate } from '@tanstack/react-router';
import { NewTicketPage } from '@/features/new-ticket/new-ticket-page.tsx';
import { useViewer } from '@/lib/session/viewer.tsx';
import { useWorkspace } from '@/lib/session/workspace.tsx';

export function NewTicketRoute() {
  const navigate = useNavigate();
  const { workspace } = useWorkspace();
  const viewer = useViewer();
  if (!workspace) return null;
  return (
    <NewTicketPage
      key={workspace.id}
      workspaceId={workspace.id}
      viewerId={viewer.id}
      onCreated={(reference) => void navigate({ to: '/tickets/$reference', params: { reference } })}
    />
  );
}
