import { useEffect } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';

const MarkTicketSeenDocument = graphql(`
  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {
    markTicketSeen(input: $input) {
      ticketState {
        id
        seenAt
      }
    }
  }
`);

/** Tells the API up to which message the thread was read; nothing while that is undefined. */
export function useMarkSeen(ticketId: string, messageId: string | undefined): void {
  const [, markSeen] = useMutation(MarkTicketSeenDocument);

  useEffect(() => {
    if (messageId !== undefined) void markSeen({ input: { ticketId, messageId } });
  }, [messageId, ticketId, markSeen]);
}
