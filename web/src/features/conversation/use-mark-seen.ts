import { useEffect, useSyncExternalStore } from 'react';
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

/** Tells the API up to which message the thread was read, while somebody looks at the page. */
export function useMarkSeen(ticketId: string, newestMessageId: string | undefined): void {
  const isVisible = useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
  const [, markSeen] = useMutation(MarkTicketSeenDocument);

  useEffect(() => {
    if (isVisible && newestMessageId !== undefined) void markSeen({ input: { ticketId, messageId: newestMessageId } });
  }, [isVisible, newestMessageId, ticketId, markSeen]);
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
