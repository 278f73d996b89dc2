import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { exactTime } from '@/lib/time/words.ts';
import { Detail } from '@/ui/detail.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import { Stars } from '@/ui/stars.tsx';
import { TicketTypeIcon } from '@/ui/ticket-type-icon.tsx';
import { WaitingTime } from '@/ui/waiting-time.tsx';
import { CustomerCard } from './customer-card.tsx';
import { OPEN_WORK } from './queue-slice.ts';
import { TicketTargets } from './ticket-targets.tsx';

const TicketDetails_ticket = graphql(`
  fragment TicketDetails_ticket on Ticket {
    id
    createdAt
    updatedAt
    customerWaitingSince
    status
    targets {
      ...TicketTargets_targets
    }
    autoClosesAt
    rating {
      stars
      text
    }
    type {
      id
      label
      icon
    }
    ...CustomerCard_ticket
    desk {
      id
      name
      vocabulary {
        ticketType
      }
    }
  }
`);

/** Who asks, and what is known of it. */
export function TicketDetails({ ticket: ref }: { ticket: FragmentType<typeof TicketDetails_ticket> }) {
  const ticket = readFragment(TicketDetails_ticket, ref);
  return (
    <dl className="flex flex-col gap-3 py-1">
      <CustomerCard ticket={ticket} />
      <Detail name={ticket.desk.vocabulary.ticketType}>
        <span className="inline-flex items-center gap-1.5">
          <TicketTypeIcon icon={ticket.type.icon} className="size-4 text-muted" />
          {ticket.type.label}
        </span>
      </Detail>
      {ticket.customerWaitingSince && (
        <Detail name="Waiting for an answer">
          <WaitingTime since={ticket.customerWaitingSince} />
        </Detail>
      )}
      {ticket.targets && <TicketTargets targets={ticket.targets} unfinished={OPEN_WORK.includes(ticket.status)} />}
      {ticket.autoClosesAt && (
        <Detail name="Closes by itself">
          <time dateTime={ticket.autoClosesAt}>{exactTime(new Date(ticket.autoClosesAt))}</time>
        </Detail>
      )}
      {ticket.rating && (
        <Detail name="Rating">
          <Stars value={ticket.rating.stars} />
          {ticket.rating.text && <p className="whitespace-pre-wrap break-words">{ticket.rating.text}</p>}
        </Detail>
      )}
      <Detail name="Created">
        <ExactTime at={ticket.createdAt} />
      </Detail>
      <Detail name="Updated">
        <ExactTime at={ticket.updatedAt} />
      </Detail>
      <Detail name="Desk">{ticket.desk.name}</Detail>
    </dl>
  );
}
