import { KeyRound, Star } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Badge } from '@/ui/badge.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import { StatusBadge } from '@/ui/status-badge.tsx';
import { TicketTypeIcon } from '@/ui/ticket-type-icon.tsx';

const TicketFacts_ticket = graphql(`
  fragment TicketFacts_ticket on Ticket {
    id
    reference
    status
    statusLabel
    premium
    createdAt
    type {
      id
      label
      icon
    }
    priority {
      id
      label
    }
    license {
      id
      product
      keySuffix
    }
    submitter {
      id
      name
    }
    workspace {
      id
      name
    }
    desk {
      id
      features
    }
  }
`);

/** What is to be known of a ticket before reading it, in one quiet line. */
export function TicketFacts({ ticket: ref }: { ticket: FragmentType<typeof TicketFacts_ticket> }) {
  const ticket = readFragment(TicketFacts_ticket, ref);
  const viewerId = useViewer().person.id;
  const submitter = ticket.submitter.id === viewerId ? 'you' : ticket.submitter.name;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-muted text-sm">
      <StatusBadge status={ticket.status} label={ticket.statusLabel} />
      <span className="font-mono text-xs">
        <span className="sr-only">Reference: </span>
        {ticket.reference}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <TicketTypeIcon icon={ticket.type.icon} />
        {ticket.type.label}
      </span>
      <span>
        <span className="sr-only">Priority: </span>
        {ticket.priority.label}
      </span>
      {ticket.license && (
        <span className="inline-flex items-center gap-1.5">
          <KeyRound className="size-3.5 text-faint" aria-hidden="true" />
          <span className="sr-only">Licence: </span>
          {ticket.license.product} <span className="font-mono text-xs">…{ticket.license.keySuffix}</span>
        </span>
      )}
      {ticket.premium && (
        <Badge tone="amber" icon={<Star className="fill-current" aria-hidden="true" />}>
          Premium
        </Badge>
      )}
      {ticket.desk.features.includes('WORKSPACES') && (
        <span>
          Submitted by {submitter} for {ticket.workspace.name}
        </span>
      )}
      <span>
        Opened <ExactTime at={ticket.createdAt} />
      </span>
    </div>
  );
}
