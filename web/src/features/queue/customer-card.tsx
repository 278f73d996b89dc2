import { Star } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { LicenseStatus } from '@/gql/graphql.ts';
import { Badge } from '@/ui/badge.tsx';
import { Link } from '@/ui/link.tsx';
import { Detail } from './detail.tsx';

const CustomerCard_ticket = graphql(`
  fragment CustomerCard_ticket on Ticket {
    id
    premium
    submitter {
      id
      name
    }
    customer {
      email
      openTicketCount
      openTickets {
        id
        reference
        subject
      }
    }
    workspace {
      id
      name
      kind
      licenses {
        id
        product
        keySuffix
        status
      }
    }
    license {
      id
    }
  }
`);

const licenseWords: Record<LicenseStatus, string> = {
  ACTIVE: 'Active',
  PENDING: 'Pending',
  SUSPENDED: 'Suspended',
  EXPIRED: 'Expired',
};

const SHOWN = 5;

/** Who asks: their address, their workspace and its licences, and what else of theirs is open. */
export function CustomerCard({ ticket: ref }: { ticket: FragmentType<typeof CustomerCard_ticket> }) {
  const ticket = readFragment(CustomerCard_ticket, ref);
  const { submitter, customer, workspace, license } = ticket;
  // The one that the ticket names comes first.
  const licenses = [...workspace.licenses].sort((a, b) => Number(b.id === license?.id) - Number(a.id === license?.id));
  return (
    <>
      <Detail name="Customer">
        <span className="flex flex-wrap items-center gap-2">
          {submitter.name}
          {ticket.premium && (
            <Badge tone="amber" icon={<Star className="fill-current" aria-hidden="true" />}>
              Premium
            </Badge>
          )}
        </span>
        {customer && (
          <a
            href={`mailto:${customer.email}`}
            className="target break-all rounded-md text-accent-text underline underline-offset-2 hover:no-underline"
          >
            {customer.email}
          </a>
        )}
      </Detail>
      {workspace.kind === 'ORGANISATION' && <Detail name="Workspace">{workspace.name}</Detail>}
      {licenses.length > 0 && (
        <Detail name={licenses.length === 1 ? 'Licence' : 'Licences'}>
          <ul className="flex flex-col gap-1">
            {licenses.slice(0, SHOWN).map(({ id, product, keySuffix, status }) => (
              <li key={id}>
                {product} <span className="font-mono text-xs">…{keySuffix}</span>
                <span className="block text-muted text-xs">
                  {licenseWords[status]}
                  {id === license?.id && ' · this ticket is about it'}
                </span>
              </li>
            ))}
          </ul>
          {licenses.length > SHOWN && <span className="text-muted text-xs">and {licenses.length - SHOWN} more</span>}
        </Detail>
      )}
      {customer && <OtherTickets ticketId={ticket.id} customer={customer} />}
    </>
  );
}

interface OtherTicketsProps {
  ticketId: string;
  customer: {
    openTicketCount: number;
    openTickets: readonly { id: string; reference: string; subject: string }[];
  };
}

function OtherTickets({ ticketId, customer: { openTicketCount, openTickets } }: OtherTicketsProps) {
  const others = openTickets.filter(({ id }) => id !== ticketId);
  const isOpen = others.length < openTickets.length;
  const count = openTicketCount - (isOpen ? 1 : 0);
  return (
    <Detail name="Their other open tickets">
      {count === 0 ? (
        <span className="text-muted">None</span>
      ) : (
        <>
          <span className="tabular-nums">{count}</span>
          <ul className="flex flex-col gap-1 pt-1">
            {others.slice(0, SHOWN).map(({ id, reference, subject }) => (
              <li key={id}>
                <Link to="/queue/$reference" params={{ reference }} search={true} className="target line-clamp-2">
                  {subject}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Detail>
  );
}
