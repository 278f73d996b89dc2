import { clsx } from 'clsx';
import { readFragment } from '@/gql/fragment-masking.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink, PlainLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import { AdminDocument, AdminEventsDocument, type Administration, AdminSettings } from './admin-query.ts';
import { AttachmentsSection } from './attachments-section.tsx';
import { AuditLogSection } from './audit-log-section.tsx';
import { AutomaticRepliesSection } from './automatic-replies-section.tsx';
import { CannedRepliesSection } from './canned-replies-section.tsx';
import { FeaturesSection } from './features-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { LifecycleSection } from './lifecycle-section.tsx';
import { LinksSection } from './links-section.tsx';
import { PrioritiesSection } from './priorities-section.tsx';
import { type SectionSlug, sections } from './sections.ts';
import { StatusesSection } from './statuses-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { TeamSection } from './team-section.tsx';
import { TicketTypesSection } from './ticket-types-section.tsx';
import { UndeliveredMailSection } from './undelivered-mail-section.tsx';
import { AdministrationRefetch } from './use-section.ts';
import { WorkingHoursSection } from './working-hours-section.tsx';

export interface SectionProps {
  administration: Administration;
  /** What a change of the desk is sent with. */
  version: { id: string; settingsVersion: number };
}

const forms: Record<SectionSlug, (props: SectionProps) => React.JSX.Element> = {
  general: GeneralSection,
  features: FeaturesSection,
  'ticket-types': TicketTypesSection,
  priorities: PrioritiesSection,
  statuses: StatusesSection,
  lifecycle: LifecycleSection,
  attachments: AttachmentsSection,
  'working-hours': WorkingHoursSection,
  targets: TargetsSection,
  'automatic-replies': AutomaticRepliesSection,
  'canned-replies': CannedRepliesSection,
  links: LinksSection,
  team: TeamSection,
  'undelivered-mail': UndeliveredMailSection,
  'audit-log': AuditLogSection,
};

interface AdminPageProps {
  /** Desks that the viewer is an admin of; empty for who is none. */
  desks: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  /** The slug of the chosen one; the first without. */
  desk: string | undefined;
  section: SectionSlug;
  onDesk: (slug: string) => void;
}

/** How a desk works, section by section, for its admins. */
export function AdminPage({ desks, desk: slug, section, onDesk }: AdminPageProps) {
  usePageTitle('Administration');
  const desk = desks.find((known) => known.slug === slug) ?? desks[0];
  if (!desk) return <NoAdmin />;
  return (
    <div className="flex h-full flex-col overflow-y-auto md:flex-row md:overflow-hidden">
      <div className="flex shrink-0 flex-col gap-2 border-line p-3 max-md:border-b md:w-56 md:overflow-y-auto md:border-r">
        <h1 className="px-2 font-semibold">Administration</h1>
        {desks.length > 1 && (
          <div className="px-2">
            <InlineSelect
              label="Desk"
              value={desk.slug}
              options={desks.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={onDesk}
            />
          </div>
        )}
        <nav aria-label="Sections" className="flex flex-wrap gap-1 md:flex-col">
          {sections.map(({ slug, label }) => (
            <PlainLink
              key={slug}
              to="/admin/$section"
              params={{ section: slug }}
              search={true}
              aria-current={slug === section ? 'page' : undefined}
              className={clsx(
                'flex min-h-8 items-center rounded-md px-2 hover:bg-hover pointer-coarse:min-h-11',
                slug === section ? 'bg-hover font-medium' : 'text-muted',
              )}
            >
              {label}
            </PlainLink>
          ))}
        </nav>
      </div>
      <div className="min-w-0 flex-1 px-4 py-5 md:overflow-y-auto md:px-8">
        <DeskSection key={`${desk.id} ${section}`} deskId={desk.id} section={section} />
      </div>
    </div>
  );
}

function DeskSection({ deskId, section }: { deskId: string; section: SectionSlug }) {
  const { result, refetch, cursor } = useLiveQuery({ query: AdminDocument, variables: { deskId } });
  useLiveStream({
    document: AdminEventsDocument,
    variables: { deskId },
    after: cursor,
    onEvent: refetch,
    onResync: refetch,
  });
  const { data, error, fetching } = result;
  if (error && !data) {
    const { detail, noAccess } = faultOf(error);
    if (noAccess) return <NoAdmin />;
    return <ErrorState title="The desk could not be loaded" detail={detail} onRetry={refetch} retrying={fetching} />;
  }
  if (!data) return <AdminSkeleton />;
  if (!data.deskAdministration) return <NoAdmin />;
  const administration = readFragment(AdminSettings, data.deskAdministration);
  const { id, settingsVersion } = administration.desk;
  const Form = forms[section];
  return (
    <AdministrationRefetch value={refetch}>
      <Form administration={administration} version={{ id, settingsVersion }} />
    </AdministrationRefetch>
  );
}

function NoAdmin() {
  return (
    <div className="px-6">
      <NoAccess title="This is for admins of the desk" action={<ButtonLink to="/queue">Go to the queue</ButtonLink>}>
        Ask one of them to make you an admin, or to change it for you.
      </NoAccess>
    </div>
  );
}

function AdminSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="flex max-w-read flex-col gap-5">
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  );
}
