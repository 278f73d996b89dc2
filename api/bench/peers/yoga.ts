/**
 * graphql-yoga and graphql-ws as their documentation sets them up: the same selection over a schema of plain objects, from
 * the in-process pub/sub, with no database. https://the-guild.dev/graphql/yoga-server/docs/features/subscriptions
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { useServer as serve } from 'graphql-ws/use/ws';
import { createPubSub, createSchema, createYoga } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { typeDefs } from './schema.ts';

const pubSub = createPubSub<{ events: [event: object] }>();

const yoga = createYoga({
  logging: false,
  schema: createSchema({
    typeDefs,
    resolvers: {
      TicketEvent: { __resolveType: () => 'MessagePosted' },
      Subscription: {
        ticketEvents: { subscribe: () => pubSub.subscribe('events'), resolve: (event: object) => event },
      },
    },
  }),
});

const server = createServer(async (request, response) => {
  const { data } = JSON.parse(await text(request));
  pubSub.publish('events', data.ticketEvents);
  response.end();
});

serve(
  {
    execute: (args) => (args as unknown as { rootValue: ReturnType<typeof yoga.getEnveloped> }).rootValue.execute(args),
    subscribe: (args) =>
      (args as unknown as { rootValue: ReturnType<typeof yoga.getEnveloped> }).rootValue.subscribe(args),
    onSubscribe: async ({ extra }, _id, { query, operationName, variables }) => {
      const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({
        req: extra.request,
        socket: extra.socket,
        params: { query, operationName, variables },
      });
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return errors;
      return {
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      };
    },
  },
  new WebSocketServer({ server, path: yoga.graphqlEndpoint }),
);

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
