import { type ReactNode, useId } from 'react';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Badge } from '@/ui/badge.tsx';
import { HealthBadge } from './health-badge.tsx';
import { spanWords } from './span-words.ts';

export const MaintenanceEntry_maintenance = graphql(`
  fragment MaintenanceEntry_maintenance on Maintenance {
    id
    title
    state
    version
    startsAt
    endsAt
    body {
      html
    }
    components {
      id
      name
      group
    }
  }
`);

interface MaintenanceEntryProps {
  maintenance: FragmentType<typeof MaintenanceEntry_maintenance>;
  /** What the team can do with it. */
  tools?: ReactNode;
}

/** Work that goes on or is to come: when, on what, and what it means. */
export function MaintenanceEntry({ maintenance: masked, tools }: MaintenanceEntryProps) {
  const { title, state, startsAt, endsAt, body, components } = readFragment(MaintenanceEntry_maintenance, masked);
  const heading = useId();
  return (
    <article
      aria-labelledby={heading}
      className="flex flex-col gap-3 rounded-md border border-line border-l-4 border-l-blue-line bg-surface p-4"
    >
      <header className="flex flex-col gap-1">
        <div className="flex items-start justify-between gap-4">
          <h3 id={heading} className="font-semibold">
            {title}
          </h3>
          {state === 'IN_PROGRESS' ? <HealthBadge health="MAINTENANCE" /> : <Badge>Planned</Badge>}
        </div>
        <p className="text-sm tabular-nums">
          <time dateTime={startsAt}>{spanWords(new Date(startsAt), new Date(endsAt))}</time>
        </p>
        <p className="text-muted text-sm">
          {components.map(({ name, group }) => (group ? `${name}, ${group}` : name)).join(' · ')}
        </p>
      </header>
      {tools}
      <RichTextView html={body.html} />
    </article>
  );
}
