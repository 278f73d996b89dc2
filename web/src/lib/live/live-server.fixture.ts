import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { useServer as serveGraphql } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';

/** What happens to the stream that a subscription opens: it may throw to refuse it, or yield an event that fails. */
export type Script = (after: string | null, stream: number) => AsyncGenerator<{ events: FixtureEvent | (() => never) }>;
export interface FixtureEvent {
  __typename?: string;
  id: string;
  cursor: string;
}

const Event = new GraphQLObjectType({
  name: 'Event',
  fields: { id: { type: new GraphQLNonNull(GraphQLString) }, cursor: { type: new GraphQLNonNull(GraphQLString) } },
});

/** A GraphQL server with one stream, `events(after)`, on a real socket. */
export async function startLiveServer(script: Script) {
  let streams = 0;
  const asked: (string | null)[] = [];
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { n: { type: GraphQLInt } } }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        events: {
          type: new GraphQLNonNull(Event),
          args: { after: { type: GraphQLString } },
          subscribe: (_root, { after }: { after?: string }) => {
            asked.push(after ?? null);
            streams += 1;
            return script(after ?? null, streams);
          },
        },
      },
    }),
  });

  const http: Server = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const server = serveGraphql({ schema, onConnect: () => ({ webBuild: 'build-2' }) }, sockets);
  let connections = 0;
  sockets.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const each = (act: (client: WebSocket) => void) => {
    for (const client of sockets.clients) act(client);
  };
  const { port } = http.address() as AddressInfo;

  return {
    url: `ws://127.0.0.1:${port}/graphql`,
    /** The cursors that subscriptions asked to continue after, in order. */
    asked,
    /** How many sockets there have been. */
    connections: () => connections,
    /** Cuts every connection, as a dead node would. */
    cut: () => each((client) => client.terminate()),
    /** Closes every connection with a code, as a server that says why. */
    close: (code: number) => each((client) => client.close(code)),
    async [Symbol.asyncDispose]() {
      each((client) => client.terminate());
      await server.dispose();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
