import { useEffect, useRef, useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { TicketStateQuery } from '@/gql/graphql.ts';
import { useAskAgain } from '@/lib/graphql/use-ask-again.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';

const TicketStateDocument = graphql(`
  query TicketState($ticketId: ID!) {
    viewer {
      id
      ticketState(ticketId: $ticketId) {
        id
        seenAt
        watching
        allowedActions
      }
    }
  }
`);

export type TicketState = NonNullable<NonNullable<TicketStateQuery['viewer']>['ticketState']>;

interface AskedTicketState {
  state: TicketState | undefined;
  error: CombinedError | undefined;
}

/**
 * What of a ticket depends on the viewer: when they last saw it and what they may do. Asked again whenever the ticket's
 * `version` changes, since a change of status changes the actions. Undefined until the first answer; what was known
 * stays while the API can't be reached, and it is asked until it can.
 */
export function useTicketState(ticketId: string, version: number): TicketState | undefined {
  return useAskedTicketState(ticketId, version).state;
}

/** The same, with why there is no newer answer. */
export function useAskedTicketState(ticketId: string, version: number): AskedTicketState {
  const [{ data, error }, refetch] = useQuery({
    query: TicketStateDocument,
    variables: { ticketId },
    context: withDeadline,
    requestPolicy: 'cache-and-network',
  });
  const asked = useRef({ ticketId, version });

  useEffect(() => {
    const { current } = asked;
    asked.current = { ticketId, version };
    if (current.ticketId === ticketId && current.version !== version) refetch({ requestPolicy: 'network-only' });
  }, [ticketId, version, refetch]);

  useAskAgain({ error, answer: data, ask: () => refetch({ requestPolicy: 'network-only' }) });

  const [known, setKnown] = useState<{ ticketId: string; state: TicketState | undefined }>();
  if (!data) return { state: known?.ticketId === ticketId ? known.state : undefined, error };
  const state = data.viewer?.ticketState ?? undefined;
  if (known?.ticketId !== ticketId || known.state !== state) setKnown({ ticketId, state });
  return { state, error };
}
