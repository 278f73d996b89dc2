import { Inbox, ListFilter, SearchX } from 'lucide-react';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';

interface NoQueueTicketsProps {
  /** What the list shows, as in "Unassigned". */
  label: string;
  /** What is searched for. */
  q: string | undefined;
  /** Given where a filter or a search narrows the slice: takes it away. */
  onClear: (() => void) | undefined;
}

/** Why the list is empty, and what to do. */
export function NoQueueTickets({ label, q, onClear }: NoQueueTicketsProps) {
  if (q) {
    return (
      <EmptyState
        Icon={SearchX}
        title={`Nothing found for “${q}” in ${label}`}
        action={<Button onClick={onClear}>Clear search and filters</Button>}
      >
        References, subjects, messages and notes are searched. The beginning of a word is enough.
      </EmptyState>
    );
  }
  if (onClear) {
    return (
      <EmptyState
        Icon={ListFilter}
        title={`Nothing in ${label} passes the filter`}
        action={<Button onClick={onClear}>Clear the filter</Button>}
      />
    );
  }
  return (
    <EmptyState Icon={Inbox} title={`Nothing in ${label}`}>
      Tickets come and go here by themselves.
    </EmptyState>
  );
}
