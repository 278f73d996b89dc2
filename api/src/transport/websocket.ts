import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import { CloseCode, type Context as SocketContext } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ViewerSession } from '../auth/session-reader.ts';
import type { Process } from '../context.ts';
import { loadViewer } from '../domains/people/service.ts';
import { clientAddress } from '../limits/client-address.ts';
import type { GraphQLServer } from './graphql.ts';

export interface SocketOptions {
  readonly server: Server;
  readonly graphql: GraphQLServer;
  readonly process: Process;
  /** Of one's own, in front of this. */
  readonly trustedProxies: number;
  /** Pages of these origins may use their cookie; a page of any other origin is refused. */
  readonly origins: ReadonlySet<string>;
  readonly sessions: {
    fromHeaders(headers: IncomingMessage['headers']): Promise<ViewerSession | null>;
    fromToken(token: string): Promise<ViewerSession | null>;
  };
}

type SessionExtra = Extra & { session?: ViewerSession } & Record<PropertyKey, unknown>;

/** How often a silent peer is pinged, in milliseconds; one that does not answer until the next is cut off. */
const pingEveryMs = 10_000;

/**
 * graphql-transport-ws at /graphql. A socket is a session's: by the cookie of an allowed origin, or by `token` in
 * `connection_init`, which then ignores cookies; without an origin only by token. It closes with 4401 when the session
 * ends, and clients don't come back from that by themselves.
 */
export function serveSockets({ server, graphql, process, trustedProxies, origins, sessions }: SocketOptions): {
  stop(): Promise<void>;
} {
  // Compression costs ten times the CPU and memory; a document of more than 1 MB is nobody's.
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1024 * 1024 });

  // These two know an operation by its arguments alone, so they are the same for all.
  const { execute, subscribe } = graphql.getEnveloped({ viewer: null });
  const protocol = useServer<{ token?: unknown }, SessionExtra>(
    {
      onConnect: async ({ connectionParams, extra }) => {
        const session = await findSession(connectionParams?.token, extra.request);
        if (!session) {
          // Before the protocol's own 4403, which clients would retry.
          extra.socket.close(CloseCode.Unauthorized, 'Unauthorized');
          return false;
        }
        extra.session = session;
        closeWithSession(extra.socket, session);
        return true;
      },
      onSubscribe: async (context, _id, { query, operationName, variables }) => {
        const viewer = await viewerOf(context);
        const address = clientAddress(context.extra.request, trustedProxies);
        const pipeline = graphql.getEnveloped({ viewer, address, params: { query, operationName, variables } });
        const document = check(() => pipeline.parse(query));
        if (document instanceof GraphQLError) return [document];
        const errors = check(() => pipeline.validate(pipeline.schema, document));
        if (errors instanceof GraphQLError) return [errors];
        if (errors.length > 0) return errors;
        return {
          schema: pipeline.schema,
          document,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: await pipeline.contextFactory(),
        };
      },
      execute,
      subscribe,
    },
    sockets,
    pingEveryMs,
  );

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { origin } = request.headers;
    const refusal = refusalOf(request.url, origin);
    if (refusal) {
      // Nobody else listens: a peer that has gone meanwhile would end the process.
      socket.on('error', () => socket.destroy());
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  }
  server.on('upgrade', onUpgrade);

  function refusalOf(url: string | undefined, origin: string | undefined): string | null {
    if (url?.split('?')[0] !== '/graphql') return '404 Not Found';
    return origin === undefined || origins.has(origin) ? null : '403 Forbidden';
  }

  async function findSession(token: unknown, request: IncomingMessage): Promise<ViewerSession | null> {
    if (typeof token === 'string') return sessions.fromToken(token);
    return request.headers.origin === undefined ? null : sessions.fromHeaders(request.headers);
  }

  /** Read anew for every operation: what the session may do can have changed since it connected. */
  async function viewerOf({ extra }: SocketContext<{ token?: unknown }, SessionExtra>) {
    return extra.session ? loadViewer(process.db, extra.session) : null;
  }

  function closeWithSession(socket: WebSocket, { sessionId, expiresAt }: ViewerSession): void {
    const end = () => socket.close(CloseCode.Unauthorized, 'The session ended');
    const stopListening = process.live.hub.onSessionEnded(sessionId, end);
    const wait = Math.min(expiresAt.getTime() - process.now().getTime(), 2 ** 31 - 1);
    const expiry = setTimeout(end, wait);
    socket.once('close', () => {
      stopListening();
      clearTimeout(expiry);
    });
  }

  return {
    async stop() {
      server.off('upgrade', onUpgrade);
      await protocol.dispose();
    },
  };
}

/** Syntax errors and some limits throw; to the client they are answers like any other refusal. */
function check<Result>(run: () => Result): Result | GraphQLError {
  try {
    return run();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
