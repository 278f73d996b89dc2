import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { ComponentHealth } from '@/gql/graphql.ts';
import { ExactTime } from '@/ui/relative-time.tsx';
import { HealthBadge } from './health-badge.tsx';
import { stageLabels } from './health-looks.ts';
import { worstImpacts } from './worst-impacts.ts';

export const IncidentEntry_incident = graphql(`
  fragment IncidentEntry_incident on Incident {
    id
    title
    stage
    version
    startedAt
    resolvedAt
    updates {
      id
      stage
      createdAt
      body {
        html
      }
    }
    impacts {
      health
      until
      component {
        id
        name
        group
      }
    }
  }
`);

interface IncidentEntryProps {
  incident: FragmentType<typeof IncidentEntry_incident>;
  /** What the team can do with it. */
  tools?: ReactNode;
}

const edges: Record<ComponentHealth, string> = {
  OPERATIONAL: 'border-l-green-line',
  MAINTENANCE: 'border-l-blue-line',
  DEGRADED: 'border-l-amber-line',
  PARTIAL_OUTAGE: 'border-l-red-line',
  MAJOR_OUTAGE: 'border-l-red-line',
};

/** An incident: what it concerns, and what was said of it, the newest first. */
export function IncidentEntry({ incident: masked, tools }: IncidentEntryProps) {
  const { title, startedAt, resolvedAt, updates, impacts } = readFragment(IncidentEntry_incident, masked);
  const heading = useId();
  const isOpen = !resolvedAt;
  const concerned = worstImpacts(isOpen ? impacts.filter(({ until }) => !until) : impacts);
  const firstSaid = updates.at(-1)?.createdAt;
  const edge = isOpen ? (concerned[0]?.health ?? 'DEGRADED') : 'OPERATIONAL';
  return (
    <article
      aria-labelledby={heading}
      className={clsx('flex flex-col gap-4 rounded-md border border-line border-l-4 bg-surface p-4', edges[edge])}
    >
      <header className="flex flex-col gap-2">
        <h3 id={heading} className="font-semibold">
          {title}
        </h3>
        {startedAt !== firstSaid && (
          <p className="text-faint text-sm">
            Began <ExactTime at={startedAt} />
          </p>
        )}
        {concerned.length > 0 && (
          <ul aria-label="Concerned" className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
            {concerned.map(({ component: { id, name, group }, health }) => (
              <li key={id} className="flex items-center gap-1.5">
                {group ? `${name}, ${group}` : name} <HealthBadge health={health} />
              </li>
            ))}
          </ul>
        )}
      </header>
      {tools}
      <ol className="flex flex-col gap-3">
        {updates.map(({ id, stage, createdAt, body }) => (
          <li key={id} className="flex flex-col gap-1">
            <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
              <strong className="font-semibold">{stageLabels[stage]}</strong>
              <span className="text-faint">
                <ExactTime at={createdAt} />
              </span>
            </p>
            <RichTextView html={body.html} />
          </li>
        ))}
      </ol>
    </article>
  );
}
