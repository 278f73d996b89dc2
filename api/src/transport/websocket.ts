import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ViewerSession } from '../auth/session-reader.ts';
import type { Process } from '../context.ts';
import { loadViewer } from '../domains/people/service.ts';
import { DomainError } from '../errors.ts';
import { clientAddress } from '../limits/client-address.ts';
import { LiveResults } from '../live/live-results.ts';
import { topic } from '../live/log.ts';
import type { GraphQLServer } from './graphql.ts';
import { Pings } from './pings.ts';
import { type Credentials, SocketConnection } from './socket-connection.ts';
import { SocketSink } from './socket-writer.ts';

export interface SocketOptions {
  readonly server: Server;
  readonly graphql: GraphQLServer;
  readonly process: Process;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
  /** Of one's own, in front of this. */
  readonly trustedProxies: number;
  /** Of the web app that is served, which a page compares with its own; null where there is none. */
  readonly webBuild: string | null;
  /** Pages of these origins may use their cookie; a page of any other origin is refused. */
  readonly origins: ReadonlySet<string>;
  /** How often a peer is pinged; one that does not answer until the next is cut off. Default 10. */
  readonly pingEverySeconds?: number;
  readonly sessions: {
    fromHeaders(headers: Credentials): Promise<ViewerSession | null>;
    fromToken(token: string): Promise<ViewerSession | null>;
  };
}

/** Operations that one socket may have open at once: a page needs some few. */
const maxOperations = 200;

/** The code of the WebSocket registry for "try again later": clients come back by themselves, which they don't from 4500. */
const tryAgainLater = 1013;

/**
 * graphql-transport-ws at /graphql. A socket is a session's: by the cookie of an allowed origin, or by `token` in
 * `connection_init`, which then ignores cookies; without an origin only by token. It closes with 4401 when the session
 * ends, and clients don't come back from that by themselves.
 */
export function serveSockets(options: SocketOptions): { stop(): Promise<void> } {
  const {
    server,
    graphql,
    process,
    logger,
    trustedProxies,
    webBuild,
    origins,
    sessions,
    pingEverySeconds = 10,
  } = options;
  // Compression costs ten times the CPU and memory; a document of more than 1 MB is nobody's.
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 1024 * 1024,
    handleProtocols,
  });
  const pings = new Pings(pingEverySeconds);

  const { hub, presence } = process.live;

  // It knows an operation by its arguments alone, so it is the same for all.
  const { execute } = graphql.yoga.getEnveloped({ viewer: null });
  const protocol = makeServer<{ token?: unknown }, SocketConnection>({
    onConnect: async ({ connectionParams, extra: connection }) => {
      const session = await findSession(connectionParams?.token, connection.credentials).catch((error: unknown) => {
        logger.warn({ err: error }, 'could not read the session of a socket');
        connection.close(tryAgainLater, 'Try again later');
      });
      connection.credentials = null;
      if (session === undefined) return false;
      if (!session) {
        // Before the protocol's own 4403, which clients would retry.
        connection.close(CloseCode.Unauthorized, 'Unauthorized');
        return false;
      }
      // Nothing would end what depends on it any more.
      if (!connection.isOpen) return false;
      connection.session = session;
      hub.sessions.follow(topic.session(session.sessionId), session.expiresAt, process.now(), connection);
      return webBuild === null || { webBuild };
    },
    onClose: ({ extra: connection }) => {
      if (connection.session) hub.sessions.leave(topic.session(connection.session.sessionId), connection);
    },
    // What can not be begun fails by itself; thrown, it would end all else on the socket.
    onSubscribe: ({ extra, subscriptions }, _id, payload) =>
      Object.keys(subscriptions).length > maxOperations
        ? [graphql.maskError(new DomainError('CONFLICT', `A socket has ${maxOperations} operations open at most.`))]
        : prepare(extra, payload).catch((error: unknown) => [graphql.maskError(error)]),
    execute,
    subscribe: graphql.subscribe,
    // Here an operation's socket and id are known: from now on its results go there by themselves.
    onOperation: ({ extra: { writer } }, id, payload, args, result) => {
      if (!(result instanceof LiveResults)) return;
      // These are held for as long as the stream is open, and nothing asks for them any more.
      Object.assign(payload, { query: '', variables: null });
      Object.assign(args, { contextValue: null, variableValues: null });
      return result.pushTo(new SocketSink(writer, id));
    },
  });

  async function prepare(
    connection: SocketConnection,
    { query, operationName, variables }: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { session, address } = connection;
    // Read anew for every operation: what the session may do can have changed since it connected.
    const viewer = session && (await loadViewer(process.db, session));
    const caller = { viewer, liveCursor: viewer?.liveCursor ?? null, address, socket: connection };
    const pipeline = graphql.yoga.getEnveloped({ ...caller, params: { query, operationName, variables } });
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
  }

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { origin } = request.headers;
    const refusal = refusalOf(request.url, origin);
    if (refusal) {
      // Nobody else listens: a peer that has gone meanwhile would end the process.
      socket.on('error', () => socket.destroy());
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, connect);
  }
  server.on('upgrade', onUpgrade);

  /** A function of its own, so that what it leaves behind doesn't hold on to the request. */
  function connect(client: WebSocket, request: IncomingMessage): void {
    const connection = new SocketConnection(client, request, clientAddress(request, trustedProxies), logger);
    const stopPinging = pings.add(connection);
    const closed = protocol.opened(connection, connection);
    // Whoever has said over it where they are is there for as long as anything comes, be it a ping.
    client.on('message', () => presence.heard(connection.id));
    connection.onClose((code, reason) => {
      stopPinging();
      presence.leave(connection.id);
      void closed(code, reason);
    });
  }

  function refusalOf(url: string | undefined, origin: string | undefined): string | null {
    if (url?.split('?')[0] !== '/graphql') return '404 Not Found';
    return origin === undefined || origins.has(origin) ? null : '403 Forbidden';
  }

  async function findSession(token: unknown, credentials: Credentials | null): Promise<ViewerSession | null> {
    if (typeof token === 'string') return sessions.fromToken(token);
    return credentials?.origin === undefined ? null : sessions.fromHeaders(credentials);
  }

  return {
    async stop() {
      server.off('upgrade', onUpgrade);
      pings.stop();
      for (const client of sockets.clients) client.close(1001, 'Going away');
      await new Promise((resolve) => sockets.close(resolve));
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
