import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { type ConversationRender, LiveQueueTicket } from './live-queue-ticket.tsx';
import { NoQueueTicket } from './no-queue-ticket.tsx';
import { QueueTicketSkeleton } from './queue-ticket-skeleton.tsx';

const QueueTicketDocument = graphql(`
  query QueueTicket($reference: String!) {
    liveCursor
    ticket(reference: $reference) {
      id
      ...LiveQueueTicket_ticket
    }
  }
`);

interface QueueTicketProps {
  reference: string;
  conversation: ConversationRender;
}

/** The chosen ticket, in the panes beside the list. Give it a React `key` per reference. */
export function QueueTicket({ reference, conversation }: QueueTicketProps) {
  const { result, refetch, cursor } = useLiveQuery({ query: QueueTicketDocument, variables: { reference } });
  const ticket = result.data?.ticket;

  if (ticket) {
    return <LiveQueueTicket ticket={ticket} cursor={cursor} onResync={refetch} conversation={conversation} />;
  }
  if (result.fetching || result.stale) return <QueueTicketSkeleton />;
  if (!result.error || faultOf(result.error).noAccess) return <NoQueueTicket />;
  return (
    <div className="px-6">
      <ErrorState title="This ticket could not be loaded" detail={faultOf(result.error).detail} onRetry={refetch} />
    </div>
  );
}
