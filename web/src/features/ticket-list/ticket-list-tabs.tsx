import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketStatus } from '@/gql/graphql.ts';
import { Tabs } from '@/ui/tabs.tsx';

const TicketListTabsCounts = graphql(`
  fragment TicketListTabs_counts on TicketCounts {
    id
    total
    byStatus {
      status
      count
    }
  }
`);

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

  function countOf(statuses: readonly TicketStatus[]): number | undefined {
    if (!known) return undefined;
    if (statuses.length === 0) return known.total;
    return known.byStatus
      .filter((entry) => statuses.includes(entry.status))
      .reduce((sum, entry) => sum + entry.count, 0);
  }

  const items = tabs.map((tab) => ({ value: tab.slug, label: tab.label, count: countOf(tab.statuses) }));
  return (
    <Tabs label="Tickets by status" items={items} value={value} onChange={onChange}>
      {children}
    </Tabs>
  );
}
