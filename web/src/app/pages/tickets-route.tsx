import { useNavigate, useSearch } from '@tanstack/react-router';
import { TicketListPage } from '@/features/ticket-list/ticket-list-page.tsx';
import { useViewer } from '@/lib/session/viewer.tsx';
import { useWorkspace } from '@/lib/session/workspace.tsx';

/** The list of the chosen workspace; tab, search and order are in the address. */
export function TicketsRoute() {
  const search = useSearch({ from: '/signed-in/customer/tickets' });
  const navigate = useNavigate({ from: '/tickets' });
  const { workspace } = useWorkspace();
  const viewer = useViewer();
  if (!workspace) return null;
  return (
    <TicketListPage
      key={workspace.id}
      workspaceId={workspace.id}
      personId={viewer.person.id}
      tabs={workspace.desk.tabs}
      tab={search.tab}
      find={search.find}
      sort={search.sort ?? 'updated'}
      onChange={({ tab, find, sort }) =>
        void navigate({
          search: {
            ...(tab ? { tab } : {}),
            ...(find ? { find } : {}),
            ...(sort === 'created' ? { sort } : {}),
          },
          replace: true,
        })
      }
    />
  );
}
