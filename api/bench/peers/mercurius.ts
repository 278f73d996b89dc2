/** Mercurius with subscriptions as its documentation sets them up. https://mercurius.dev/#/docs/subscriptions */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { typeDefs } from './schema.ts';

const app = Fastify();
const event = () => 'MessagePosted';

app.register(mercurius, {
  schema: typeDefs,
  resolvers: {
    LiveEvent: { resolveType: event },
    TicketEvent: { resolveType: event },
    Subscription: { ticketEvents: { subscribe: async (_root, _args, { pubsub }) => pubsub.subscribe('events') } },
  },
  subscription: true,
});
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
app.post('/publish', async (request) => {
  const body = typeof request.body === 'string' ? JSON.parse(request.body) : request.body;
  await app.graphql.pubsub.publish({ topic: 'events', payload: body.data });
  return '';
});

const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`Listening at ${url}\n`);
