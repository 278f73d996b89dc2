import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { HealthBadge } from './health-badge.tsx';
import { HistoryBars } from './history-bars.tsx';

const ComponentList_component = graphql(`
  fragment ComponentList_component on StatusComponent {
    id
    name
    group
    description
    health
    history {
      firstDay
      lastDay
      knownSince
      uptime
      troubledDays {
        date
        worst
        outageSeconds
      }
    }
  }
`);

interface ComponentListProps {
  components: readonly FragmentType<typeof ComponentList_component>[];
}

/** What there is, under its headings, each with how it is and was. */
export function ComponentList({ components: masked }: ComponentListProps) {
  const components = readFragment(ComponentList_component, masked);
  const groups = [...new Set(components.map(({ group }) => group))];
  return groups.map((group) => (
    <section key={group} aria-label={group || 'Services'} className="flex flex-col">
      <h2 className="border-line border-b pb-2 font-semibold">{group || 'Services'}</h2>
      <ul className="flex flex-col divide-y divide-line">
        {components
          .filter((component) => component.group === group)
          .map(({ id, name, description, health, history }) => (
            <li key={id} className="flex flex-col gap-3 py-4">
              <div className="flex items-start justify-between gap-4">
                <div className="min-w-0">
                  <h3 className="font-medium">{name}</h3>
                  {description && <p className="text-muted text-sm">{description}</p>}
                </div>
                <HealthBadge health={health} />
              </div>
              <HistoryBars name={group ? `${name}, ${group}` : name} history={history} />
            </li>
          ))}
      </ul>
    </section>
  ));
}
