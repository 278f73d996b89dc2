import { useNavigate, useSearch } from '@tanstack/react-router';
import { ExportMenu } from '@/features/export/export-menu.tsx';
import { TicketListPage } from '@/features/ticket-list/ticket-list-page.tsx';
import { useViewer } from '@/lib/session/viewer.tsx';
import { useWorkspace } from '@/lib/session/workspace.tsx';

/** The list of the chosen workspace; tab, search, filter and order are in the address. */
export function TicketsRoute() {
  const search = useSearch({ from: '/signed-in/customer/tickets' });
  const navigate = useNavigate({ from: '/tickets' });
  const { workspace } = useWorkspace();
  const viewer = useViewer();
  if (!workspace) return null;
  return (
    <TicketListPage
      key={`${workspace.id} ${search.view ?? ''}`}
      workspaceId={workspace.id}
      personId={viewer.person.id}
      desk={workspace.desk}
      search={search}
      onSearch={(change) => void navigate({ search: (now) => change(now), replace: true, resetScroll: false })}
      exportMenu={(list) => <ExportMenu list={list} />}
    />
  );
}
