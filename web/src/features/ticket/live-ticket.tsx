import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type {
  Conversation_EventFragmentDoc,
  Conversation_TicketFragmentDoc,
  PresenceLine_PresenceFragmentDoc,
  TicketAction,
} from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveEvents } from '@/lib/live/use-live-events.ts';
import type { PageCursor } from '@/lib/live/use-live-query.ts';
import { useTicketState } from '@/lib/ticket/use-ticket-state.ts';
import { WatchToggle } from '@/lib/ticket/watch-toggle.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { SupportHours } from '@/ui/support-hours.tsx';
import { NoTicket } from './no-ticket.tsx';
import { StatusNotice } from './status-notice.tsx';
import { TicketActions } from './ticket-actions.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { TicketRating } from './ticket-rating.tsx';

const LiveTicket_ticket = graphql(`
  fragment LiveTicket_ticket on Ticket {
    id
    desk {
      id
      workingHours {
        ...SupportHours_hours
      }
    }
    ...LiveTicket_head
    ...Conversation_ticket
  }
`);

const LiveTicket_head = graphql(`
  fragment LiveTicket_head on Ticket {
    id
    subject
    version
    ...TicketFacts_ticket
    ...TicketActions_ticket
    ...StatusNotice_ticket
    ...TicketRating_ticket
  }
`);

const TicketPageEventsDocument = graphql(`
  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {
    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on MessagePosted {
        ticket {
          id
          ...LiveTicket_head
        }
      }
      ... on MessageChanged {
        ticket {
          id
          ...LiveTicket_head
        }
      }
      ... on MessageRemoved {
        ticket {
          id
          ...LiveTicket_head
        }
      }
      ... on TicketChanged {
        ticket {
          id
          ...LiveTicket_head
        }
      }
      ... on PresenceChanged {
        ...PresenceLine_presence
      }
      ...Conversation_event
    }
  }
`);

/** What the page hands to the thread and its composer. */
interface ConversationSlot {
  ticket: FragmentType<typeof Conversation_TicketFragmentDoc>;
  events: readonly FragmentType<typeof Conversation_EventFragmentDoc>[];
  presence: FragmentType<typeof PresenceLine_PresenceFragmentDoc> | undefined;
  cursor: PageCursor | undefined;
  actions: readonly TicketAction[] | undefined;
  notice: ReactNode;
}

export type ConversationRender = (slot: ConversationSlot) => ReactNode;

interface LiveTicketProps {
  ticket: FragmentType<typeof LiveTicket_ticket>;
  cursor: PageCursor | undefined;
  onResync: () => void;
  conversation: ConversationRender;
}

/** The ticket on the page, from the answer on and through every event after it. */
export function LiveTicket({ ticket: ref, cursor, onResync, conversation }: LiveTicketProps) {
  const ticket = readFragment(LiveTicket_ticket, ref);
  const head = readFragment(LiveTicket_head, ticket);
  const { events, moments, error } = useLiveEvents({
    document: TicketPageEventsDocument,
    variables: { ticketId: ticket.id },
    after: cursor,
    onResync,
  });
  const actions = useTicketState(ticket.id, head.version)?.allowedActions;

  if (events.some((event) => event.__typename === 'TicketRemoved')) return <NoTicket />;
  if (error) {
    const { noAccess, detail } = faultOf(error);
    if (noAccess) return <NoTicket />;
    return <ErrorState title="This ticket is no longer up to date" detail={detail} onRetry={onResync} />;
  }
  return (
    <article className="mx-auto flex max-w-read flex-col gap-8">
      <header className="flex flex-col gap-4 border-line border-b pb-5">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <h1 className="min-w-0 flex-1 basis-72 font-semibold text-xl tracking-tight">{head.subject}</h1>
          <TicketActions ticket={head} actions={actions} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <TicketFacts ticket={head} />
          <WatchToggle ticketId={ticket.id} version={head.version} size="sm" />
        </div>
        <SupportHours hours={ticket.desk.workingHours} />
      </header>
      {conversation({
        ticket,
        events,
        presence: moments.PresenceChanged,
        cursor,
        actions,
        notice: (
          <>
            <StatusNotice ticket={head} actions={actions} />
            <TicketRating ticket={head} actions={actions} />
          </>
        ),
      })}
    </article>
  );
}
