import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { TicketStatus } from '@/gql/graphql.ts';
import { Skeleton } from '@/ui/skeleton.tsx';
import { countOf, TicketListTabsCounts } from './ticket-list-tabs.tsx';

const cards: { label: string; hint: string; statuses: TicketStatus[] }[] = [
  { label: 'Total', hint: 'All of these tickets', statuses: [] },
  { label: 'Open', hint: 'Waiting for a first answer', statuses: ['OPEN'] },
  {
    label: 'In Progress',
    hint: 'Being worked on, or waiting for you',
    statuses: ['IN_PROGRESS', 'WAITING_ON_CUSTOMER'],
  },
  { label: 'Resolved', hint: 'Answered and closed', statuses: ['RESOLVED', 'CLOSED'] },
];

interface StatisticsCardsProps {
  counts: FragmentType<typeof TicketListTabsCounts> | undefined;
}

/** How many tickets the list has in all, and how far they have come. */
export function StatisticsCards({ counts }: StatisticsCardsProps) {
  const known = readFragment(TicketListTabsCounts, counts);
  return (
    <dl aria-label="Ticket statistics" className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {cards.map(({ label, hint, statuses }) => (
        <div key={label} className="flex flex-col rounded-md border border-line bg-surface px-4 py-3">
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="font-semibold text-xl tabular-nums">
            {known ? countOf(known, statuses) : <Skeleton className="my-1 h-5 w-8" />}
          </dd>
          <dd className="text-faint text-xs">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
