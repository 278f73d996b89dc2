import { clsx } from 'clsx';
import { KeyRound, Star } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Badge } from '@/ui/badge.tsx';
import { PlainLink } from '@/ui/link.tsx';
import { MarkedText } from '@/ui/marked-text.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { StatusBadge } from '@/ui/status-badge.tsx';
import { TicketTypeIcon } from '@/ui/ticket-type-icon.tsx';
import { lastWord } from './last-word.ts';
import { TicketCardMenu } from './ticket-card-menu.tsx';

const TicketCardTicket = graphql(`
  fragment TicketCard_ticket on Ticket {
    id
    reference
    subject
    status
    statusLabel
    premium
    createdAt
    updatedAt
    messageCount
    ...TicketCardMenu_ticket
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
    lastMessage {
      id
      createdAt
      author {
        side
        name
        person {
          id
        }
      }
    }
  }
`);

const TicketCardMatchFragment = graphql(`
  fragment TicketCard_match on TicketMatch {
    reference {
      text
      found
    }
    subject {
      text
      found
    }
    excerpt {
      text
      found
    }
  }
`);

export type TicketCardMatch = FragmentType<typeof TicketCardMatchFragment>;

interface TicketCardProps {
  ticket: FragmentType<typeof TicketCardTicket>;
  /** Where a search found something in it. */
  match: TicketCardMatch | null;
  personId: string;
  unread: boolean;
  /** It came into being while the list was open. */
  arrived: boolean;
}

export function TicketCard({ ticket: masked, match: maskedMatch, personId, unread, arrived }: TicketCardProps) {
  const ticket = readFragment(TicketCardTicket, masked);
  const match = readFragment(TicketCardMatchFragment, maskedMatch);
  const words = lastWord(ticket, personId);
  // Found before it was renamed: then the mark is of words that are no longer there.
  const subject = match && joined(match.subject) === ticket.subject ? match.subject : null;
  return (
    <article
      className={clsx(
        'relative flex flex-col gap-2 rounded-md border border-line bg-surface px-4 py-3 transition-colors duration-150 hover:border-edge',
        arrived && 'animate-arrive',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StatusBadge status={ticket.status} label={ticket.statusLabel} />
        <span className="text-muted">
          <span className="sr-only">Priority: </span>
          {ticket.priority.label}
        </span>
        <span className="inline-flex items-center gap-1.5 text-muted">
          <TicketTypeIcon icon={ticket.type.icon} />
          {ticket.type.label}
        </span>
        {ticket.premium && (
          <Badge tone="amber" icon={<Star className="fill-current" aria-hidden="true" />}>
            Premium
          </Badge>
        )}
        <div className="order-first flex w-full items-center justify-between gap-3 sm:order-none sm:ml-auto sm:w-auto">
          <span className="font-mono text-faint text-xs">
            {match ? <MarkedText segments={match.reference} /> : ticket.reference}
          </span>
          <TicketCardMenu ticket={ticket} />
        </div>
      </div>

      <h2 className={unread ? 'font-semibold' : 'font-medium'}>
        <PlainLink
          to="/tickets/$reference"
          params={{ reference: ticket.reference }}
          className="rounded-md after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent-line focus-visible:after:outline-offset-2"
        >
          {subject ? <MarkedText segments={subject} /> : ticket.subject}
        </PlainLink>
      </h2>
      {match?.excerpt && (
        <p className="line-clamp-2 break-words text-muted text-sm">
          <MarkedText segments={match.excerpt} />
        </p>
      )}

      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-sm tabular-nums">
        <span className="inline-flex items-center gap-2">
          {unread && (
            <>
              <span className="size-2 shrink-0 rounded-full bg-accent-line" aria-hidden="true" />
              <span className="font-medium text-accent-text">Unread</span>
            </>
          )}
          <span>
            {words}
            {ticket.lastMessage && (
              <>
                {' · '}
                <RelativeTime at={ticket.lastMessage.createdAt} className="relative" />
              </>
            )}
          </span>
        </span>
        {ticket.license && (
          <span className="inline-flex items-center gap-1">
            <KeyRound className="size-3.5 text-faint" aria-hidden="true" />
            <span className="sr-only">Licence: </span>
            {ticket.license.product} <span className="font-mono text-xs">…{ticket.license.keySuffix}</span>
          </span>
        )}
        <span className="text-faint sm:ml-auto">
          Created <RelativeTime at={ticket.createdAt} className="relative" /> · Updated{' '}
          <RelativeTime at={ticket.updatedAt} className="relative" />
        </span>
      </div>
    </article>
  );
}

const joined = (segments: readonly { readonly text: string }[]): string => segments.map(({ text }) => text).join('');
