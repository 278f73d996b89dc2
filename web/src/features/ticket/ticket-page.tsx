import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { type ConversationRender, LiveTicket } from './live-ticket.tsx';
import { NoTicket } from './no-ticket.tsx';
import { TicketSkeleton } from './ticket-skeleton.tsx';

const TicketPageDocument = graphql(`
  query TicketPage($reference: String!) {
    liveCursor
    ticket(reference: $reference) {
      id
      reference
      subject
      ...LiveTicket_ticket
    }
  }
`);

interface TicketPageProps {
  reference: string;
  /** The thread and its composer, which are a feature of their own. */
  conversation: ConversationRender;
}

/** A customer's ticket, read as an exchange of letters and kept live. */
export function TicketPage({ reference, conversation }: TicketPageProps) {
  const { result, refetch, cursor } = useLiveQuery({ query: TicketPageDocument, variables: { reference } });
  const ticket = result.data?.ticket;
  usePageTitle(ticket ? `${ticket.subject} · ${ticket.reference}` : reference);

  if (ticket) {
    return (
      <LiveTicket key={ticket.id} ticket={ticket} cursor={cursor} onResync={refetch} conversation={conversation} />
    );
  }
  if (result.fetching || result.stale) return <TicketSkeleton />;
  if (!result.error || faultOf(result.error).noAccess) return <NoTicket />;
  return <ErrorState title="This ticket could not be loaded" detail={faultOf(result.error).detail} onRetry={refetch} />;
}
