import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { TicketStatus } from '@/gql/graphql.ts';
import { Skeleton } from '@/ui/skeleton.tsx';
import { countOf, TicketListTabsCounts } from './ticket-list-tabs.tsx';

/** A card is named after the first of its statuses that the desk uses. */
const cards: { hint: string; statuses: TicketStatus[] }[] = [
  { hint: 'All of these tickets', statuses: [] },
  { hint: 'Waiting for a first answer', statuses: ['OPEN'] },
  {
    hint: 'Being worked on, or waiting for you',
    statuses: ['IN_PROGRESS', 'WAITING_ON_CUSTOMER'],
  },
  { hint: 'Answered and closed', statuses: ['RESOLVED', 'CLOSED'] },
];

interface StatisticsCardsProps {
  /** As the desk calls them. */
  statuses: readonly { status: TicketStatus; label: string }[];
  counts: FragmentType<typeof TicketListTabsCounts> | undefined;
}

/** How many tickets the list has in all, and how far they have come. */
export function StatisticsCards({ statuses: named, counts }: StatisticsCardsProps) {
  const known = readFragment(TicketListTabsCounts, counts);
  const labelOf = (statuses: readonly TicketStatus[]) =>
    statuses.map((wanted) => named.find(({ status }) => status === wanted)?.label).find(Boolean);
  return (
    <dl aria-label="Ticket statistics" className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {cards.map(({ hint, statuses }) => (
        <div key={hint} className="flex flex-col rounded-md border border-line bg-surface px-4 py-3">
          <dt className="text-muted text-sm">{statuses.length === 0 ? 'Total' : labelOf(statuses)}</dt>
          <dd className="font-semibold text-xl tabular-nums">
            {known ? countOf(known, statuses) : <Skeleton className="my-1 h-5 w-8" />}
          </dd>
          <dd className="text-faint text-xs">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
