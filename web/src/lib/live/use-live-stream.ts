import { useEffect, useEffectEvent, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { createSeenEvents } from './seen-events.ts';
import type { PageCursor } from './use-live-query.ts';

/** What every event of a stream carries: spread `__typename ... on LiveEvent { id cursor occurredAt }`. */
export interface LiveEvent {
  __typename: string;
  id: string;
  cursor: string;
}

/** An event that says something of the page's data. */
export type PageEvent<Event extends LiveEvent> = Exclude<Event, { __typename: 'Heartbeat' | 'Resync' }>;

function isPageEvent<Event extends LiveEvent>(event: Event): event is PageEvent<Event> {
  return event.__typename !== 'Heartbeat' && event.__typename !== 'Resync';
}

export interface LiveStreamOptions<Event extends LiveEvent, Variables extends AnyVariables> {
  /** A subscription with one root field. Events spread the same fragments as the page's query, which keeps the cache true. */
  document: TypedDocumentNode<{ [field: string]: Event }, Variables>;
  /** Without `after`. */
  variables: Omit<Variables, 'after'>;
  /** The `cursor` of `useLiveQuery`. The stream starts when it is known, and anew when a refetch moves it. */
  after: PageCursor | undefined;
  /** Each event once, in order, after the cache has taken it in. Never a Heartbeat or a Resync. */
  onEvent?: (event: PageEvent<Event>) => void;
  /** Too much was missed to replay: fetch the page's data again. */
  onResync: () => void;
}

/**
 * Keeps a page live. Returns the error that ended the stream, if one did: FORBIDDEN and NOT_FOUND are the page's to
 * show; a session that ended leads to the sign-in page by itself.
 */
export function useLiveStream<Event extends LiveEvent, Variables extends AnyVariables>({
  document,
  variables,
  after,
  onEvent,
  onResync,
}: LiveStreamOptions<Event, Variables>): { error: CombinedError | undefined } {
  const client = useClient();
  const [error, setError] = useState<CombinedError>();
  const key = JSON.stringify(variables);

  const receive = useEffectEvent((event: Event) => {
    if (event.__typename === 'Resync') onResync();
    else if (isPageEvent(event)) onEvent?.(event);
  });

  useEffect(() => {
    if (after === undefined) return;
    setError(undefined);
    const seen = createSeenEvents();
    const subscription = client.subscription(document, { ...JSON.parse(key), after }).subscribe((result) => {
      if (result.error && !result.data) setError(result.error);
      for (const event of Object.values(result.data ?? {})) {
        if (seen.isNew(event.id)) receive(event);
      }
    });
    return () => subscription.unsubscribe();
  }, [client, document, key, after]);

  return { error };
}
