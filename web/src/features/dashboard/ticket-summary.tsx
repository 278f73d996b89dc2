import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketStatus } from '@/gql/graphql.ts';
import { PlainLink } from '@/ui/link.tsx';

const TicketSummary_desk = graphql(`
  fragment TicketSummary_desk on Desk {
    id
    tabs {
      slug
      label
      statuses
    }
  }
`);

const TicketSummary_counts = graphql(`
  fragment TicketSummary_counts on TicketCounts {
    id
    total
    byStatus {
      status
      count
    }
  }
`);

interface TicketSummaryProps {
  desk: FragmentType<typeof TicketSummary_desk>;
  counts: FragmentType<typeof TicketSummary_counts>;
}

/** How many tickets stand where, each number a way to them. */
export function TicketSummary({ desk: deskRef, counts: countsRef }: TicketSummaryProps) {
  const { tabs } = readFragment(TicketSummary_desk, deskRef);
  const { total, byStatus } = readFragment(TicketSummary_counts, countsRef);
  const countOf = (statuses: readonly TicketStatus[]) =>
    statuses.length === 0
      ? total
      : byStatus.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0);

  return (
    <ul aria-label="Tickets by status" className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2">
      {tabs.map(({ slug, label, statuses }, index) => (
        <li key={slug}>
          <PlainLink
            to="/tickets"
            search={index === 0 ? {} : { tab: slug }}
            className="flex flex-col rounded-md border border-line bg-surface px-3 py-2 hover:bg-hover"
          >
            <span className="text-muted text-sm">{label}</span>
            <span className="font-semibold text-lg tabular-nums">{countOf(statuses)}</span>
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}
