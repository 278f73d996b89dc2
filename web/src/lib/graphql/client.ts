import {
  type Client,
  createClient,
  fetchExchange,
  mapExchange,
  type SubscriptionForwarder,
  subscriptionExchange,
} from 'urql';
import { keptLiveCursorExchange, liveCursorExchange } from '@/lib/live/live-cursor-exchange.ts';
import { overtakenAnswersExchange } from '@/lib/live/overtaken-answers-exchange.ts';
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

/** In the context of a mutation: it is sent over the page's socket, and what it says may hold for as long as that is open. */
export const overSocket = 'overSocket';

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
      overtakenAnswersExchange,
      subscriptionExchange({
        isSubscriptionOperation: ({ kind, context }) => kind === 'subscription' || context[overSocket] === true,
        forwardSubscription(request, operation) {
          return {
            subscribe(sink) {
              if (operation.kind === 'mutation') return { unsubscribe: sendOnce(socket, request, sink) };
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

type SocketRequest = Parameters<SubscriptionForwarder>[0];
type SocketSink = Parameters<ReturnType<SubscriptionForwarder>['subscribe']>[0];

/** Sends it, and hands on its one result. Answers with how to give it up. */
function sendOnce({ client }: LiveSocket, { query = '', variables }: SocketRequest, sink: SocketSink): () => void {
  return client.subscribe(
    { query, variables },
    {
      next: ({ data, errors }) => sink.next({ data: data ?? null, ...(errors ? { errors: [...errors] } : {}) }),
      error: (cause) => sink.error(cause),
      complete: () => sink.complete(),
    },
  );
}
