import { cacheExchange } from '@urql/exchange-graphcache';
import introspection from '@/gql/introspection.json';
import { takeInDeskEvent } from './desk-changes.ts';
import { takeInRemoval } from './removed-things.ts';
import { embeddedTypes, withoutPartialResults } from './schema-awareness.ts';

/**
 * One copy of each ticket, message and count for all queries and streams. Lists are not edited in here: they are the
 * server's pages, and `mergeLiveList` lays the events over them, since Graphcache does not re-sort.
 */
export function normalizedCache() {
  const keys = Object.fromEntries(embeddedTypes(introspection).map((type) => [type, () => null]));
  return cacheExchange({
    keys,
    schema: withoutPartialResults(introspection),
    updates: {
      Subscription: {
        deskEvents: (result, _args, cache) => takeInDeskEvent(result, cache),
        ticketEvents: takeInRemoval,
        chatEvents: takeInRemoval,
      },
    },
  });
}
