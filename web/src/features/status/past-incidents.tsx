import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { dayWords } from '@/lib/time/words.ts';
import { IncidentEntry } from './incident-entry.tsx';

const PastIncidents_incident = graphql(`
  fragment PastIncidents_incident on Incident {
    id
    startedAt
    ...IncidentEntry_incident
  }
`);

/** What is over, by the day on which it began, the newest first. */
export function PastIncidents({
  incidents: masked,
}: {
  incidents: readonly FragmentType<typeof PastIncidents_incident>[];
}) {
  const now = useNow();
  const incidents = [...readFragment(PastIncidents_incident, masked)].sort((one, other) =>
    other.startedAt.localeCompare(one.startedAt),
  );
  const dayOf = (at: string) => dayWords(new Date(at), now);
  const days = [...new Set(incidents.map(({ startedAt }) => dayOf(startedAt)))];
  return (
    <section aria-labelledby="past" className="flex flex-col gap-6">
      <h2 id="past" className="border-line border-b pb-2 font-semibold">
        Past incidents
      </h2>
      {days.length === 0 && <p className="text-muted text-sm">There were none in the last 90 days.</p>}
      {days.map((day) => (
        <section key={day} aria-label={day} className="flex flex-col gap-3">
          <p className="text-muted text-sm">{day}</p>
          {incidents
            .filter(({ startedAt }) => dayOf(startedAt) === day)
            .map((incident) => (
              <IncidentEntry key={incident.id} incident={incident} />
            ))}
        </section>
      ))}
    </section>
  );
}
