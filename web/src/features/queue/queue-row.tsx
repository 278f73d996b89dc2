import { clsx } from 'clsx';
import { Star } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { PlainLink } from '@/ui/link.tsx';
import { MarkedText } from '@/ui/marked-text.tsx';
import { statusLooks } from '@/ui/status-badge.tsx';
import { WaitingTime } from '@/ui/waiting-time.tsx';
import { DueTime } from './due-time.tsx';
import { nextTarget } from './due-words.ts';

const QueueRow_ticket = graphql(`
  fragment QueueRow_ticket on Ticket {
    id
    reference
    subject
    status
    statusLabel
    premium
    customerWaitingSince
    targets {
      dueAt
      firstResponseAt
      firstResponseDueAt
    }
    priority {
      id
      label
    }
    submitter {
      id
      name
    }
    workspace {
      id
      name
      kind
    }
  }
`);

const QueueRow_match = graphql(`
  fragment QueueRow_match on TicketMatch {
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

export type QueueRowMatch = FragmentType<typeof QueueRow_match>;

interface QueueRowProps {
  ticket: FragmentType<typeof QueueRow_ticket>;
  /** Where a search found something in it. */
  match: QueueRowMatch | null;
  selected: boolean;
  unread: boolean;
  /** It came into being while the queue was open. */
  arrived: boolean;
}

/** One ticket in two lines of together 56 px, and a third for what a search found; on touch they are a little higher. */
export function QueueRow({ ticket: ref, match: matchRef, selected, unread, arrived }: QueueRowProps) {
  const ticket = readFragment(QueueRow_ticket, ref);
  const match = readFragment(QueueRow_match, matchRef);
  // Found before it was renamed: then the mark is of words that are no longer there.
  const subject = match && match.subject.map(({ text }) => text).join('') === ticket.subject ? match.subject : null;
  const { Icon } = statusLooks[ticket.status];
  const customer = ticket.workspace.kind === 'ORGANISATION' ? ticket.workspace.name : ticket.submitter.name;
  return (
    <PlainLink
      to="/queue/$reference"
      params={{ reference: ticket.reference }}
      search={true}
      resetScroll={false}
      data-reference={ticket.reference}
      data-selected={selected || undefined}
      className={clsx(
        'relative flex min-h-14 flex-col justify-center gap-0.5 py-2 pr-3 pl-5 hover:bg-hover focus-visible:-outline-offset-2 data-selected:bg-accent-soft',
        arrived && '[animation:arrive_160ms_ease-out,glow_1600ms_ease-out]',
      )}
    >
      {unread && (
        <span className="absolute top-4 left-1.5 size-2 rounded-full bg-accent-line">
          <span className="sr-only">Unread. </span>
        </span>
      )}
      <span className="flex items-baseline justify-between gap-3">
        <span className={clsx('truncate', unread ? 'font-semibold' : 'font-medium')}>
          {subject ? <MarkedText segments={subject} /> : ticket.subject}
        </span>
        <span className="shrink-0 text-xs empty:hidden">
          {ticket.targets?.dueAt ? (
            <DueTime target={nextTarget(ticket.targets)} at={ticket.targets.dueAt} />
          ) : (
            ticket.customerWaitingSince && <WaitingTime since={ticket.customerWaitingSince} />
          )}
        </span>
      </span>
      <span className="flex items-center gap-2 text-muted text-xs [&_svg]:size-3.5 [&_svg]:shrink-0">
        {match?.reference.some(({ found }) => found) && (
          <span className="shrink-0 font-mono">
            <MarkedText segments={match.reference} />
          </span>
        )}
        <span className="min-w-0 flex-1 truncate">{customer}</span>
        <span className="inline-flex items-center gap-1">
          <Icon aria-hidden="true" />
          {ticket.statusLabel}
        </span>
        <span>
          <span className="sr-only">Priority: </span>
          {ticket.priority.label}
        </span>
        {ticket.premium && (
          <span className="text-amber-text">
            <Star className="fill-current" aria-hidden="true" />
            <span className="sr-only">Premium</span>
          </span>
        )}
      </span>
      {match?.excerpt && (
        <span className="line-clamp-2 break-words text-muted text-xs">
          <MarkedText segments={match.excerpt} />
        </span>
      )}
    </PlainLink>
  );
}
