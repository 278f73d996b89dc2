import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
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
  const send = createGraphiQLFetcher({ url: '/graphql', headers: csrfHeaders, enableIncrementalDelivery: false });

  return async ({ query, variables, operationName }, options) => {
    const operation = operationOf(query, operationName);
    const name = operation?.name?.value;
    const request = { query, variables, ...(name && { operationName: name }) };
    if (operation?.operation === 'subscription') return eventLog(socket.client.iterate(request));
    const result = await send(request, options);
    if (saysSignedOut(result)) onSignedOut();
    return result;
  };
}

/**
 * What is to run. GraphiQL learns of a document a moment after it has changed, so of a tab that was just opened it may
 * still name the operation before. Null for what does not parse: the server's answer then says where.
 */
function operationOf(query: string, name: string | null | undefined): OperationDefinitionNode | null {
  try {
    const document = parse(query);
    return getOperationAST(document, name) ?? getOperationAST(document) ?? null;
  } catch {
    return null;
  }
}

function saysSignedOut(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('errors' in result) || !Array.isArray(result.errors))
    return false;
  return result.errors.some((error) => error?.extensions?.code === 'UNAUTHENTICATED');
}
