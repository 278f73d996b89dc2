import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { TicketStateQuery } from '@/gql/graphql.ts';

const TicketStateDocument = graphql(`
  query TicketState($ticketId: ID!) {
    viewer {
      id
      ticketState(ticketId: $ticketId) {
        id
        seenAt
        allowedActions
      }
    }
  }
`);

export type TicketState = NonNullable<NonNullable<TicketStateQuery['viewer']>['ticketState']>;

/**
 * What of a ticket depends on the viewer: when they last saw it and what they may do. Asked again whenever the ticket's
 * `version` changes, since a change of status changes the actions. Undefined until the first answer.
 */
export function useTicketState(ticketId: string, version: number): TicketState | undefined {
  const [{ data }, refetch] = useQuery({
    query: TicketStateDocument,
    variables: { ticketId },
    requestPolicy: 'cache-and-network',
  });
  const asked = useRef({ ticketId, version });

  useEffect(() => {
    const { current } = asked;
    asked.current = { ticketId, version };
    if (current.ticketId === ticketId && current.version !== version) refetch({ requestPolicy: 'network-only' });
  }, [ticketId, version, refetch]);

  return data?.viewer?.ticketState ?? undefined;
}
