import { useLoaderData, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SupportPage } from '@/features/help/support-page.tsx';
import { StatusLine } from '@/features/status/status-line.tsx';
import { TicketStatistics } from '@/features/ticket-list/ticket-statistics.tsx';
import type { Viewer } from '@/lib/session/viewer.tsx';
import { ButtonLink } from '@/ui/link.tsx';

export function SupportRoute() {
  const desk = useParams({ from: '/help/$desk/', select: (params) => params.desk });
  const { tab } = useSearch({ from: '/help/$desk/' });
  const { viewer } = useLoaderData({ from: '/help/$desk' });
  const navigate = useNavigate();
  const isSignedIn = viewer !== null;
  return (
    <SupportPage
      desk={desk}
      isSignedIn={isSignedIn}
      tab={tab}
      onTab={(next) =>
        void navigate({ to: '/help/$desk', params: { desk }, search: { tab: next }, replace: true, resetScroll: false })
      }
      tickets={<Tickets desk={desk} viewer={viewer} />}
      status={<StatusLine key={desk} desk={desk} isSignedIn={isSignedIn} />}
    />
  );
}

/** The reader's tickets at the desk, where they have a workspace there; else the way to some. */
function Tickets({ desk, viewer }: { desk: string; viewer: Viewer | null }) {
  const place = viewer?.workspaceMemberships.find(({ workspace }) => workspace.desk.slug === desk)?.workspace;
  if (place) return <TicketStatistics workspaceId={place.id} statuses={place.desk.statuses} />;
  if (viewer?.deskMemberships.some((membership) => membership.desk.slug === desk)) {
    return <ButtonLink to="/queue">Open the team's queue</ButtonLink>;
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-muted">
        {viewer ? 'You have no workspace at this desk yet.' : 'Sign in to see your tickets, and to open one.'}
      </p>
      {viewer ? (
        <ButtonLink to="/welcome" search={{ desk }} variant="primary">
          Become a customer
        </ButtonLink>
      ) : (
        <ButtonLink to="/sign-in" search={{ return: `/help/${desk}` }} variant="primary">
          Sign in
        </ButtonLink>
      )}
    </div>
  );
}
