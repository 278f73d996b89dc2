import { Inbox, ListFilter, SearchX } from 'lucide-react';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';

interface NoTicketsProps {
  /** The tab's label when the tab shows only some statuses. */
  tabLabel: string | undefined;
  /** What is searched for. */
  q: string | undefined;
  /** More than the tab narrows the list. */
  isFiltered: boolean;
  mine: boolean;
  onClear: () => void;
}

/** Why the list is empty, and what to do. */
export function NoTickets({ tabLabel, q, isFiltered, mine, onClear }: NoTicketsProps) {
  const within = tabLabel ? ` in “${tabLabel}”` : '';
  if (q) {
    return (
      <EmptyState
        Icon={SearchX}
        title={`Nothing found for “${q}”${within}`}
        action={<Button onClick={onClear}>Clear the search</Button>}
      >
        References, subjects and messages are searched. The beginning of a word is enough.
      </EmptyState>
    );
  }
  if (isFiltered) {
    return (
      <EmptyState
        Icon={ListFilter}
        title={`No ticket${within} passes the filter`}
        action={<Button onClick={onClear}>Clear the filter</Button>}
      />
    );
  }
  if (tabLabel) {
    return (
      <EmptyState Icon={Inbox} title={`No tickets${within}`}>
        Tickets move here by themselves when their status changes.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      Icon={Inbox}
      title={mine ? 'You have opened no tickets' : 'No tickets yet'}
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
