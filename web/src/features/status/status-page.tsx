import { Activity } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ComponentList } from './component-list.tsx';
import { HealthSummary } from './health-summary.tsx';
import { IncidentEntry } from './incident-entry.tsx';
import { IncidentTools } from './incident-tools.tsx';
import { MaintenanceEntry } from './maintenance-entry.tsx';
import { MaintenanceTools } from './maintenance-tools.tsx';
import { PastIncidents } from './past-incidents.tsx';
import { StatusSkeleton } from './status-skeleton.tsx';
import { TeamTools } from './team-tools.tsx';
import { useServiceStatus } from './use-service-status.ts';

/** All of the page: an event brings it anew, so that nobody has to ask in a bad hour. */
const StatusPage_status = graphql(`
  fragment StatusPage_status on ServiceStatus {
    id
    health
    desk {
      id
      name
    }
    components {
      id
      ...ComponentList_component
      ...ImpactFields_component
      ...ComponentEditor_component
    }
    openIncidents {
      id
      ...IncidentEntry_incident
    }
    pastIncidents {
      id
      ...PastIncidents_incident
      ...IncidentEntry_incident
    }
    maintenance {
      id
      ...MaintenanceEntry_maintenance
    }
  }
`);

interface StatusPageProps {
  desk: string;
  isSignedIn: boolean;
  /** As what the reader is on the desk's team, if they are. */
  role: 'AGENT' | 'ADMIN' | null;
  /** For a page that is not there, or not for the reader. */
  nothing: ReactNode;
}

/** How a desk's services are and were, live; its team says so here. */
export function StatusPage({ desk, isSignedIn, role, nothing }: StatusPageProps) {
  const { status: masked, error, fetching, refetch } = useServiceStatus(desk, isSignedIn);
  const status = readFragment(StatusPage_status, masked);
  /** Ids of the incidents whose updates the reader writes: these stay where they are, whatever becomes of them. */
  const [writing, setWriting] = useState<readonly string[]>([]);
  usePageTitle('Service status');
  if (error && !status) {
    return (
      <ErrorState
        title="The status could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (status === undefined) return <StatusSkeleton />;
  if (status === null) return nothing;
  const { health, components, pastIncidents, maintenance } = status;
  const isWritten = ({ id }: { id: string }) => writing.includes(id);
  const incidents = [...status.openIncidents, ...pastIncidents.filter(isWritten)];
  return (
    <div className="mx-auto flex max-w-read flex-col gap-8">
      <header className="flex flex-col gap-1">
        <p className="text-muted text-sm">{status.desk.name}</p>
        <h1 className="font-semibold text-xl">Service status</h1>
      </header>
      <HealthSummary health={health} />
      {role && <TeamTools deskId={status.desk.id} components={components} isAdmin={role === 'ADMIN'} />}
      {incidents.length > 0 && (
        <Part title="Incidents">
          {incidents.map((incident) => (
            <IncidentEntry
              key={incident.id}
              incident={incident}
              tools={
                role && (
                  <IncidentTools
                    incident={incident}
                    components={components}
                    isWriting={isWritten(incident)}
                    onWriting={(isWriting) =>
                      setWriting((ids) => [
                        ...ids.filter((id) => id !== incident.id),
                        ...(isWriting ? [incident.id] : []),
                      ])
                    }
                  />
                )
              }
            />
          ))}
        </Part>
      )}
      {maintenance.length > 0 && (
        <Part title="Maintenance">
          {maintenance.map((work) => (
            <MaintenanceEntry
              key={work.id}
              maintenance={work}
              tools={role && <MaintenanceTools maintenance={work} />}
            />
          ))}
        </Part>
      )}
      {components.length === 0 && (
        <EmptyState Icon={Activity} title="No services are listed yet">
          What the team lists appears here, with how it is and was.
        </EmptyState>
      )}
      <ComponentList components={components} />
      <PastIncidents incidents={pastIncidents.filter((incident) => !isWritten(incident))} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3">
      <h2 id={heading} className="font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
