import { type Client, createClient, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { keptLiveCursorExchange, liveCursorExchange } from '@/lib/live/live-cursor-exchange.ts';
import { subscribeResumably } from '@/lib/live/resumable.ts';
import type { LiveSocket } from '@/lib/live/socket.ts';
import { normalizedCache } from './cache.ts';
import { errorCode } from './error-code.ts';

interface GraphqlClientOptions {
  url: string;
  socket: LiveSocket;
  /** An answer said that nobody is signed in. */
  onUnauthenticated: () => void;
}

/** What a page of another site cannot send with a request: the API refuses requests without it. */
const CSRF_HEADERS = { 'x-graphql-yoga-csrf': '1' };

export function createGraphqlClient({ url, socket, onUnauthenticated }: GraphqlClientOptions): Client {
  return createClient({
    url,
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: CSRF_HEADERS },
    exchanges: [
      mapExchange({
        onError(error) {
          if (errorCode(error) === 'UNAUTHENTICATED') onUnauthenticated();
        },
      }),
      keptLiveCursorExchange,
      normalizedCache(),
      liveCursorExchange,
      subscriptionExchange({
        forwardSubscription(request) {
          return {
            subscribe(sink) {
              const unsubscribe = subscribeResumably(
                socket.client,
                { query: request.query ?? '', variables: request.variables },
                {
                  next: ({ data, errors }) =>
                    sink.next({ data: data ?? null, ...(errors ? { errors: [...errors] } : {}) }),
                  error: (errors) => sink.error(errors),
                },
              );
              return { unsubscribe };
            },
          };
        },
      }),
      fetchExchange,
    ],
  });
}
