import { ArrowLeft } from 'lucide-react';
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
import { ErrorState } from '@/ui/error-state.tsx';
import { PlainLink } from '@/ui/link.tsx';
import { NoQueueTicket } from './no-queue-ticket.tsx';
import { TicketDetails } from './ticket-details.tsx';
import { TicketToolbar } from './ticket-toolbar.tsx';

const LiveQueueTicket_ticket = graphql(`
  fragment LiveQueueTicket_ticket on Ticket {
    id
    ...LiveQueueTicket_head
    ...Conversation_ticket
  }
`);

const LiveQueueTicket_head = graphql(`
  fragment LiveQueueTicket_head on Ticket {
    id
    reference
    subject
    version
    ...TicketToolbar_ticket
    ...TicketDetails_ticket
  }
`);

const QueueTicketEventsDocument = graphql(`
  subscription QueueTicketEvents($ticketId: ID!, $after: LiveCursor) {
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
          ...LiveQueueTicket_head
        }
      }
      ... on MessageChanged {
        ticket {
          id
          ...LiveQueueTicket_head
        }
      }
      ... on MessageRemoved {
        ticket {
          id
          ...LiveQueueTicket_head
        }
      }
      ... on TicketChanged {
        ticket {
          id
          ...LiveQueueTicket_head
        }
      }
      ... on PresenceChanged {
        ...PresenceLine_presence
      }
      ...Conversation_event
    }
  }
`);

/** What the pane hands to the thread and its composer. */
interface ConversationSlot {
  ticket: FragmentType<typeof Conversation_TicketFragmentDoc>;
  events: readonly FragmentType<typeof Conversation_EventFragmentDoc>[];
  presence: FragmentType<typeof PresenceLine_PresenceFragmentDoc> | undefined;
  cursor: PageCursor | undefined;
  actions: readonly TicketAction[] | undefined;
}

export type ConversationRender = (slot: ConversationSlot) => ReactNode;

interface LiveQueueTicketProps {
  ticket: FragmentType<typeof LiveQueueTicket_ticket>;
  cursor: PageCursor | undefined;
  onResync: () => void;
  conversation: ConversationRender;
}

/** The ticket in its panes, from the answer on and through every event after it. */
export function LiveQueueTicket({ ticket: ref, cursor, onResync, conversation }: LiveQueueTicketProps) {
  const ticket = readFragment(LiveQueueTicket_ticket, ref);
  const head = readFragment(LiveQueueTicket_head, ticket);
  const { events, moments, error } = useLiveEvents({
    document: QueueTicketEventsDocument,
    variables: { ticketId: ticket.id },
    after: cursor,
    onResync,
  });
  const actions = useTicketState(ticket.id, head.version)?.allowedActions;

  if (events.some((event) => event.__typename === 'TicketRemoved')) return <NoQueueTicket />;
  if (error) {
    const { noAccess, detail } = faultOf(error);
    if (noAccess) return <NoQueueTicket />;
    return (
      <div className="px-6">
        <ErrorState title="This ticket is no longer up to date" detail={detail} onRetry={onResync} />
      </div>
    );
  }
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col max-md:overflow-y-auto">
        <header className="flex flex-col gap-2.5 border-line border-b px-4 py-3 md:px-6">
          <PlainLink
            to="/queue"
            search={true}
            className="target inline-flex w-fit items-center gap-1.5 rounded-md text-muted hover:text-ink md:hidden"
          >
            <ArrowLeft className="size-4" aria-hidden="true" /> Queue
          </PlainLink>
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
            <h2 className="min-w-0 font-semibold text-base">{head.subject}</h2>
            <span className="font-mono text-muted text-xs">{head.reference}</span>
          </div>
          <TicketToolbar ticket={head} actions={actions} />
          <details className="xl:hidden">
            <summary className="w-fit cursor-pointer rounded-md py-1 text-muted hover:text-ink">Details</summary>
            <TicketDetails ticket={head} />
          </details>
        </header>
        {conversation({ ticket, events, presence: moments.PresenceChanged, cursor, actions })}
      </div>
      <aside
        aria-label="Details"
        className="hidden w-60 shrink-0 overflow-y-auto border-line border-l px-4 py-3 xl:block"
      >
        <TicketDetails ticket={head} />
      </aside>
    </div>
  );
}
