import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Button } from '@/ui/button.tsx';
import { Link } from '@/ui/link.tsx';
import { StatusBadge } from '@/ui/status-badge.tsx';

const WatchedTicket_ticket = graphql(`
  fragment WatchedTicket_ticket on Ticket {
    id
    reference
    subject
    status
    statusLabel
    desk {
      id
      name
    }
  }
`);

interface WatchedTicketProps {
  ticket: FragmentType<typeof WatchedTicket_ticket>;
  /** Desks whose team the reader is on: their tickets are read in the queue. */
  deskIds: ReadonlySet<string>;
  busy: boolean;
  onStop: () => void;
}

export function WatchedTicket({ ticket: ref, deskIds, busy, onStop }: WatchedTicketProps) {
  const { reference, subject, status, statusLabel, desk } = readFragment(WatchedTicket_ticket, ref);
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <Link
          to={deskIds.has(desk.id) ? '/queue/$reference' : '/tickets/$reference'}
          params={{ reference }}
          className="truncate font-medium"
        >
          {subject}
        </Link>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
          <StatusBadge status={status} label={statusLabel} />
          <span className="font-mono text-xs">{reference}</span>
          <span>{desk.name}</span>
        </span>
      </div>
      <Button size="sm" busy={busy} onClick={onStop}>
        Stop<span className="sr-only"> watching {subject}</span>
      </Button>
    </li>
  );
}
