import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Client, SubscribePayload } from 'graphql-ws';
import { backoff, waitForRetry } from './backoff.ts';
import { closeCode } from './socket.ts';

interface StreamResult {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

export interface StreamSink {
  next: (result: StreamResult) => void;
  error: (errors: readonly GraphQLFormattedError[]) => void;
}

/** Answers after which asking again is of no use. */
const FINAL_CODES = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT']);

/**
 * A live stream that survives its connections. Whatever event comes with a cursor moves the stream's place, and each
 * new subscription, after a lost socket or a passing failure, asks for what follows the last place. It ends only by an
 * answer that is final, or by the returned function.
 */
export function subscribeResumably(
  client: Pick<Client, 'subscribe'>,
  request: SubscribePayload,
  sink: StreamSink,
): () => void {
  let after = request.variables?.after;
  let attempt = 0;
  let ended = false;
  let unsubscribe = () => {};

  // graphql-ws writes the payload anew each time it reconnects, so a getter gives it the place of that moment.
  const payload: SubscribePayload = {
    ...request,
    get variables() {
      return { ...request.variables, after };
    },
  };

  function end(report: () => void) {
    if (ended) return;
    ended = true;
    report();
  }

  async function retry() {
    if (ended) return;
    await waitForRetry(backoff(attempt));
    attempt += 1;
    if (!ended) start();
  }

  function start() {
    unsubscribe = client.subscribe(payload, {
      next(result) {
        if (ended) return;
        if (result.errors && !result.data) {
          // The stream's last result: it failed, and completes right after.
          const final = finalErrors(result.errors);
          if (final) end(() => sink.error(final));
          return;
        }
        const event = eventOf(result);
        if (event.cursor !== undefined) after = event.cursor;
        // A Resync ends the stream and the page fetches anew; should that lead to the next one, then not at full speed.
        if (event.typename !== 'Resync') attempt = 0;
        sink.next(result);
      },
      error(cause) {
        const final = finalErrors(cause);
        if (final) end(() => sink.error(final));
        else void retry();
      },
      // After a Resync, or by a server that shuts down: the next stream carries on.
      complete() {
        void retry();
      },
    });
  }

  start();
  return () => {
    end(() => {});
    unsubscribe();
  };
}

/** Type and cursor of the one root field's event. */
function eventOf(result: StreamResult): { typename?: unknown; cursor?: string } {
  const [event] = Object.values(result.data ?? {});
  if (typeof event !== 'object' || event === null) return {};
  return {
    ...('__typename' in event ? { typename: event.__typename } : {}),
    ...('cursor' in event && typeof event.cursor === 'string' ? { cursor: event.cursor } : {}),
  };
}

function finalErrors(cause: unknown): readonly GraphQLFormattedError[] | undefined {
  const code = closeCode(cause);
  if (code === 4401 || code === 4403) {
    return [
      new GraphQLError('The session has ended', {
        extensions: { code: code === 4401 ? 'UNAUTHENTICATED' : 'FORBIDDEN' },
      }).toJSON(),
    ];
  }
  if (!Array.isArray(cause)) return undefined;
  const final = cause.some((error: GraphQLFormattedError) => FINAL_CODES.has(String(error.extensions?.code)));
  return final ? cause : undefined;
}
