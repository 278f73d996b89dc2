import { Inbox, SearchX } from 'lucide-react';
import type { TicketListItem_TicketFragment } from '@/gql/graphql.ts';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { TicketCard } from './ticket-card.tsx';

interface TicketListProps {
  items: readonly TicketListItem_TicketFragment[];
  arrived: ReadonlySet<string>;
  unread: ReadonlySet<string>;
  personId: string;
  /** The tab's label when the tab shows only some statuses. */
  tabLabel: string | undefined;
  /** What is looked for among the references. */
  find: string | undefined;
  onClearFind: () => void;
}

export function TicketList({ items, arrived, unread, personId, tabLabel, find, onClearFind }: TicketListProps) {
  if (items.length === 0 && find) {
    return (
      <EmptyState
        Icon={SearchX}
        title={`No ticket${tabLabel ? ` in “${tabLabel}”` : ''} has ${find} in its reference`}
        action={<Button onClick={onClearFind}>Clear the search</Button>}
      >
        References look like TKT-7KQ2M-X9PA. A part of one is enough.
      </EmptyState>
    );
  }
  if (items.length === 0 && tabLabel) {
    return (
      <EmptyState Icon={Inbox} title={`No tickets in “${tabLabel}”`}>
        Tickets move here by themselves when their status changes.
      </EmptyState>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState
        Icon={Inbox}
        title="No tickets yet"
        action={
          <ButtonLink to="/tickets/new" variant="primary">
            + New Ticket
          </ButtonLink>
        }
      >
        Open one to ask the support team. Their answers appear here and come by email.
      </EmptyState>
    );
  }
  return (
    <ul className="flex flex-col gap-2">
      {items.map((item) => (
        <li key={item.id}>
          <TicketCard ticket={item} personId={personId} unread={unread.has(item.id)} arrived={arrived.has(item.id)} />
        </li>
      ))}
    </ul>
  );
}
