/**
 * Apollo Server with subscriptions as its documentation sets them up: Express, graphql-ws, and graphql-subscriptions' PubSub in
 * the process. https://www.apollographql.com/docs/apollo-server/data/subscriptions
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import { PubSub } from 'graphql-subscriptions';
import { useServer as serve } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { typeDefs } from './schema.ts';

const pubSub = new PubSub();
const resolvers = {
  LiveEvent: { __resolveType: () => 'MessagePosted' },
  TicketEvent: { __resolveType: () => 'MessagePosted' },
  Subscription: { ticketEvents: { subscribe: () => pubSub.asyncIterableIterator(['events']) } },
};
const schema = makeExecutableSchema({ typeDefs, resolvers });

const app = express();
const server = createServer(app);
const cleanup = serve({ schema }, new WebSocketServer({ server, path: '/graphql' }));
const apollo = new ApolloServer({
  schema,
  plugins: [
    ApolloServerPluginDrainHttpServer({ httpServer: server }),
    {
      async serverWillStart() {
        return { drainServer: async () => void (await cleanup.dispose()) };
      },
    },
  ],
});
await apollo.start();
app.use('/graphql', express.json(), expressMiddleware(apollo));
app.post('/publish', express.json({ type: () => true }), async (request, response) => {
  await pubSub.publish('events', request.body.data);
  response.end();
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
