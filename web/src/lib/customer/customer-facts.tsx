import { Star } from 'lucide-react';
import type { LicenseStatus } from '@/gql/graphql.ts';
import { Badge } from '@/ui/badge.tsx';
import { Detail } from '@/ui/detail.tsx';
import { Link } from '@/ui/link.tsx';

interface CustomerFactsProps {
  name: string;
  /** Undefined where it is not known. */
  email: string | undefined;
  premium?: boolean;
  workspace: {
    readonly name: string;
    readonly kind: 'PERSONAL' | 'ORGANISATION';
    readonly licenses: readonly {
      readonly id: string;
      readonly product: string;
      readonly keySuffix: string;
      readonly status: LicenseStatus;
    }[];
  };
  /** The licence that it is about. */
  licenseId?: string | undefined;
}

const licenseWords: Record<LicenseStatus, string> = {
  ACTIVE: 'Active',
  PENDING: 'Pending',
  SUSPENDED: 'Suspended',
  EXPIRED: 'Expired',
};

/** Of licences and tickets, how many are named. */
const SHOWN = 5;

/** Who asks: their address, their workspace and its licences. */
export function CustomerFacts({ name, email, premium = false, workspace, licenseId }: CustomerFactsProps) {
  // The one that it is about comes first.
  const licenses = [...workspace.licenses].sort((a, b) => Number(b.id === licenseId) - Number(a.id === licenseId));
  return (
    <>
      <Detail name="Customer">
        <span className="flex flex-wrap items-center gap-2">
          {name}
          {premium && (
            <Badge tone="amber" icon={<Star className="fill-current" aria-hidden="true" />}>
              Premium
            </Badge>
          )}
        </span>
        {email && (
          <a
            href={`mailto:${email}`}
            className="target break-all rounded-md text-accent-text underline underline-offset-2 hover:no-underline"
          >
            {email}
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
                  {id === licenseId && ' · this ticket is about it'}
                </span>
              </li>
            ))}
          </ul>
          {licenses.length > SHOWN && <span className="text-muted text-xs">and {licenses.length - SHOWN} more</span>}
        </Detail>
      )}
    </>
  );
}

interface ListedTicket {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
}

interface OpenTicketsProps {
  title: string;
  /** How many there are. */
  count: number;
  /** The first of them. */
  tickets: readonly ListedTicket[];
}

/** What is open of a customer, each a way to its ticket. */
export function OpenTickets({ title, count, tickets }: OpenTicketsProps) {
  return (
    <Detail name={title}>
      {count === 0 ? (
        <span className="text-muted">None</span>
      ) : (
        <>
          <span className="tabular-nums">{count}</span>
          <TicketLinks tickets={tickets} />
        </>
      )}
    </Detail>
  );
}

/** What was of a customer before, the newest first; nothing where nothing was. */
export function PastTickets({ title, tickets }: Pick<OpenTicketsProps, 'title' | 'tickets'>) {
  if (tickets.length === 0) return null;
  return (
    <Detail name={title}>
      <TicketLinks tickets={tickets} />
    </Detail>
  );
}

function TicketLinks({ tickets }: { tickets: readonly ListedTicket[] }) {
  return (
    <ul className="flex flex-col gap-1 pt-1">
      {tickets.slice(0, SHOWN).map(({ id, reference, subject }) => (
        <li key={id}>
          <Link to="/queue/$reference" params={{ reference }} search={true} className="target line-clamp-2">
            {subject}
          </Link>
        </li>
      ))}
    </ul>
  );
}
