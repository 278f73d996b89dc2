import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketListTabs_CountsFragment, TicketStatus } from '@/gql/graphql.ts';
import { Tabs } from '@/ui/tabs.tsx';

export const TicketListTabsCounts = graphql(`
  fragment TicketListTabs_counts on TicketCounts {
    id
    total
    byStatus {
      status
      count
    }
  }
`);

/** How many tickets have one of these statuses; none is all of them. */
export function countOf({ total, byStatus }: TicketListTabs_CountsFragment, statuses: readonly TicketStatus[]): number {
  if (statuses.length === 0) return total;
  return byStatus.reduce((sum, { status, count }) => sum + (statuses.includes(status) ? count : 0), 0);
}

export interface TicketTab {
  slug: string;
  label: string;
  /** None: every status. */
  statuses: readonly TicketStatus[];
}

interface TicketListTabsProps {
  tabs: readonly TicketTab[];
  counts: FragmentType<typeof TicketListTabsCounts> | undefined;
  value: string;
  onChange: (slug: string) => void;
  children: ReactNode;
}

/** The desk's tabs, each with how many tickets it has now. */
export function TicketListTabs({ tabs, counts, value, onChange, children }: TicketListTabsProps) {
  const known = readFragment(TicketListTabsCounts, counts);
  const items = tabs.map((tab) => ({
    value: tab.slug,
    label: tab.label,
    count: known && countOf(known, tab.statuses),
  }));
  return (
    <Tabs label="Tickets by status" items={items} value={value} onChange={onChange}>
      {children}
    </Tabs>
  );
}
