import { createGraphiQLFetcher, type Fetcher, isAsyncIterable } from '@graphiql/toolkit';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { closeCode, createLiveSocket } from '@/lib/live/socket.ts';
import { csrfHeaders } from './csrf-headers.ts';
import { eventLog } from './event-log.ts';

/**
 * Sends queries and mutations over HTTP and subscriptions over one WebSocket, both with the session's cookie.
 * `onSignedOut` is called when an answer says that nobody is signed in any more.
 */
export function createFetcher(onSignedOut: () => void): Fetcher {
  const socket = createLiveSocket({ url: new URL('/graphql', window.location.href.replace(/^http/, 'ws')).href });
  socket.client.on('closed', (event) => {
    if (closeCode(event) === 4401) onSignedOut();
  });
  const send = createGraphiQLFetcher({
    url: '/graphql',
    headers: csrfHeaders,
    enableIncrementalDelivery: false,
    wsClient: socket.client,
  });

  return async (params, options) => {
    // GraphiQL reads a document a moment after it has changed; by then a tab that was just opened may be running.
    const document = parsed(params.query);
    const sole = document && getOperationAST(document)?.name?.value;
    const result = await send(
      { ...params, ...(sole && { operationName: sole }) },
      { ...options, ...(document && { documentAST: document }) },
    );
    if (isAsyncIterable(result)) return eventLog(result);
    if (saysSignedOut(result)) onSignedOut();
    return result;
  };
}

/** Undefined for what does not parse: the server's answer then says where. */
function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}

function saysSignedOut(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('errors' in result) || !Array.isArray(result.errors))
    return false;
  return result.errors.some((error) => error?.extensions?.code === 'UNAUTHENTICATED');
}
