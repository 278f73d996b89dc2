import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import type { CountsScope } from '../../live/events.ts';
import type { Standing } from '../people/policy.ts';
import { visibleTo } from '../tickets/policy.ts';
import { within } from './policy.ts';
import { findTickets, tallyFound } from './search/found-tickets.ts';
import type { SearchTerms } from './search/search-terms.ts';
import { type ListFilter, matching } from './ticket-filter.ts';
import { beyond, orderBy, type placeSelect, type TicketOrder, type TicketPlace } from './ticket-order.ts';

/** A list of tickets: of whom, which of them, in which order. */
export interface TicketList {
  readonly scope: CountsScope;
  readonly filter: ListFilter | null;
  readonly search: SearchTerms | null;
  readonly order: TicketOrder;
  /** What is overdue is so at this moment. */
  readonly now: Date;
}

/** A part of a list, as `resolveCursorConnection` asks for it. */
export interface PageArgs {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
  readonly inverted: boolean;
}

/** Which columns and relations are read; those that a place follows from are among them. */
export interface TicketQuery {
  readonly select: Prisma.TicketSelect & typeof placeSelect;
}

/** No filter at all. */
export const everything: ListFilter = {
  statuses: null,
  typeIds: null,
  priorityIds: null,
  assigneeId: null,
  unassigned: null,
  premium: null,
  overdue: null,
  created: null,
  updated: null,
  reference: null,
};

/**
 * Reads a part of a list as the viewer may see it.
 *
 * @param query which columns and relations, as Pothos makes it of what is selected; those of `placeSelect` among them
 */
export async function readListPage(
  db: Pick<PrismaClient, 'ticket' | '$queryRaw'>,
  viewer: Standing,
  list: TicketList,
  page: PageArgs,
  query: TicketQuery,
): Promise<TicketPlace[]> {
  const { scope, filter, search, order, now } = list;
  const visible = [within(viewer, scope), visibleTo(viewer)];
  if (search) return readFound(db, viewer, { ...list, search }, page, query);
  const { after, before, limit, inverted } = page;
  const tickets = await db.ticket.findMany({
    ...query,
    where: {
      AND: [
        ...visible,
        filter ? matching(filter, now) : {},
        after ? beyond(order, after, 'after') : {},
        before ? beyond(order, before, 'before') : {},
      ],
    },
    orderBy: orderBy(order, inverted),
    take: limit,
  });
  return tickets.map((ticket) => ({ ...ticket, score: 0 }));
}

/** How many tickets a list has, as the viewer may see it. */
export async function countListed(
  db: Pick<PrismaClient, 'ticket' | '$queryRaw'>,
  viewer: Standing,
  { scope, filter, search, now }: TicketList,
): Promise<number> {
  if (!search) {
    const matches = filter ? matching(filter, now) : {};
    return db.ticket.count({ where: { AND: [within(viewer, scope), visibleTo(viewer), matches] } });
  }
  if (search.terms.length === 0) return 0;
  const tally = await tallyFound(db, viewer, { scope, filter: filter ?? everything, search, now });
  return tally.reduce((sum, { count }) => sum + count, 0);
}

async function readFound(
  db: Pick<PrismaClient, 'ticket' | '$queryRaw'>,
  viewer: Standing,
  { scope, filter, search, order, now }: TicketList & { readonly search: SearchTerms },
  { after, before, limit, inverted }: PageArgs,
  query: TicketQuery,
): Promise<TicketPlace[]> {
  // Nothing but punctuation was typed: no word is found by it.
  if (search.terms.length === 0) return [];
  const places = await findTickets(
    db,
    viewer,
    { scope, filter: filter ?? everything, search, now },
    { order, after, before, limit, inverted },
  );
  const tickets = await db.ticket.findMany({
    ...query,
    where: { id: { in: places.map(({ id }) => id) }, AND: [within(viewer, scope), visibleTo(viewer)] },
  });
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return places.flatMap(({ id, score }) => {
    const ticket = byId.get(id);
    return ticket ? [{ ...ticket, score }] : [];
  });
}
