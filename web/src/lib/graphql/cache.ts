import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import possibleTypes from '@/gql/possible-types.ts';

const embedded = () => null;

/** Types that are part of their parent, or pass by as events: they have no key of their own. */
const keys: CacheExchangeOpts['keys'] = {
  DeskVocabulary: embedded,
  StatusDefinition: embedded,
  TicketTab: embedded,
  AttachmentPolicy: embedded,
  WorkingHours: embedded,
  OpenHours: embedded,
  DeskLink: embedded,
  DeskMembership: embedded,
  WorkspaceMember: embedded,
  Demo: embedded,
  DemoAccount: embedded,
  StatusCount: embedded,
  AssigneeCount: embedded,
  Author: embedded,
  MessageBody: embedded,
  PageInfo: embedded,
  QueryTicketsConnection: embedded,
  QueryTicketsConnectionEdge: embedded,
  TicketThreadConnection: embedded,
  TicketThreadConnectionEdge: embedded,
  MessagePosted: embedded,
  MessageChanged: embedded,
  MessageRemoved: embedded,
  TicketChanged: embedded,
  TicketRemoved: embedded,
  CountsChanged: embedded,
  Heartbeat: embedded,
  Resync: embedded,
};

/**
 * One copy of each ticket, message and count for all queries and streams. Lists are not edited in here: they are the
 * server's pages, and `mergeLiveList` lays the events over them, since Graphcache does not re-sort.
 */
export const normalizedCache = () => cacheExchange({ keys, possibleTypes: possibleTypes.possibleTypes });
