import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import possibleTypes from '@/gql/possible-types.ts';

/** Types that are part of their parent, or pass by as events: they have no key of their own. */
export const embeddedTypes = [
  'DeskVocabulary',
  'StatusDefinition',
  'TicketTab',
  'AttachmentPolicy',
  'WorkingHours',
  'OpenHours',
  'DeskLink',
  'DeskMembership',
  'WorkspaceMember',
  'Demo',
  'DemoAccount',
  'StatusCount',
  'AssigneeCount',
  'Author',
  'MessageBody',
  'PageInfo',
  'TicketConnection',
  'TicketEdge',
  'ThreadConnection',
  'ThreadEdge',
  'MessagePosted',
  'MessageChanged',
  'MessageRemoved',
  'TicketChanged',
  'TicketRemoved',
  'CountsChanged',
  'Heartbeat',
  'Resync',
] as const;

const keys: CacheExchangeOpts['keys'] = Object.fromEntries(embeddedTypes.map((type) => [type, () => null]));

/**
 * One copy of each ticket, message and count for all queries and streams. Lists are not edited in here: they are the
 * server's pages, and `mergeLiveList` lays the events over them, since Graphcache does not re-sort.
 */
export const normalizedCache = () => cacheExchange({ keys, possibleTypes: possibleTypes.possibleTypes });
