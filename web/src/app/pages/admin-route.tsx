import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AdminPage } from '@/features/admin/admin-page.tsx';
import { sectionOf } from '@/features/admin/sections.ts';
import { useViewer } from '@/lib/session/viewer.tsx';

/** The administration of the desk that the address names, else of the first whose admin the viewer is. */
export function AdminRoute() {
  const navigate = useNavigate();
  const section = useParams({ from: '/signed-in/agent/admin/$section', select: (params) => sectionOf(params.section) });
  const { desk } = useSearch({ from: '/signed-in/agent/admin/$section' });
  const desks = useViewer().deskMemberships.flatMap((membership) =>
    membership.role === 'ADMIN' ? [membership.desk] : [],
  );
  return (
    <AdminPage
      desks={desks}
      desk={desk}
      section={section}
      onDesk={(slug) => void navigate({ to: '/admin/$section', params: { section }, search: { desk: slug } })}
    />
  );
}
