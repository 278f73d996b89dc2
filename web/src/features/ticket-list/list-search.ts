import type { TicketFilter, TicketStatus } from '@/gql/graphql.ts';
import type { Clock } from '@/lib/time/reader-zone.ts';
import { isDay, startOfDay } from '@/lib/time/start-of-day.ts';
import type { ListSort } from './list-order.ts';

/** What the address says of the list. Absent is the default: all tickets of the workspace, the first tab, no filter. */
export interface ListSearch {
  view?: 'mine';
  /** Slug of a tab. */
  tab?: string;
  /** What is searched for. */
  q?: string;
  /** Slug of a ticket type. */
  type?: string;
  /** Slug of a priority. */
  priority?: string;
  premium?: '1';
  /** Opened on this day or later, and on this day or earlier: as 2026-03-15, in the reader's time zone. */
  from?: string;
  to?: string;
  sort?: ListSort;
}

/** Reads the address, leaving out what it can't mean. */
export function parseListSearch(search: Record<string, unknown>): ListSearch {
  const parsed: ListSearch = {};
  for (const name of ['tab', 'q', 'type', 'priority'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value.trim() !== '') parsed[name] = value.trim();
  }
  for (const name of ['from', 'to'] as const) {
    const value = search[name];
    if (typeof value === 'string' && isDay(value)) parsed[name] = value;
  }
  if (search.view === 'mine') parsed.view = 'mine';
  if (search.premium === '1') parsed.premium = '1';
  if (search.sort === 'created' || search.sort === 'updated' || search.sort === 'match') parsed.sort = search.sort;
  return parsed;
}

/** The same list, searched for other words or, with none, for nothing. */
export function withWords({ q: asked, sort, ...rest }: ListSearch, q: string): ListSearch {
  // Best match is the order of a search, and goes with it.
  return { ...rest, ...(q && { q }), ...(sort && sort !== 'match' && asked && q && { sort }) };
}

/** The same list with nothing narrowed but the tab. */
export function withoutFilter({ view, tab, sort }: ListSearch): ListSearch {
  return { ...(view && { view }), ...(tab && { tab }), ...(sort && sort !== 'match' && { sort }) };
}

/** How many of the filter's fields are in use, what is searched for not among them. */
export function filtersInUse({ type, priority, premium, from, to }: ListSearch): number {
  return [type, priority, premium, from ?? to].filter(Boolean).length;
}

/** The choices of a desk that a filter names by their slugs. */
export interface FilterChoices {
  readonly ticketTypes: readonly { readonly id: string; readonly slug: string }[];
  readonly priorities: readonly { readonly id: string; readonly slug: string }[];
}

/** A filter with ids; `undefined` and an empty list are no matter. */
export interface ListFilter {
  readonly q: string | undefined;
  readonly statuses: readonly TicketStatus[];
  readonly typeId: string | undefined;
  readonly priorityId: string | undefined;
  readonly premium: boolean;
  readonly from: string | undefined;
  readonly before: string | undefined;
}

/** The filter of an address. `clock` is the reader's, by whose days it is narrowed. */
export function listFilter(
  search: ListSearch,
  statuses: readonly TicketStatus[],
  choices: FilterChoices | undefined,
  clock: Clock,
): ListFilter {
  return {
    q: search.q,
    statuses,
    typeId: choices?.ticketTypes.find(({ slug }) => slug === search.type)?.id,
    priorityId: choices?.priorities.find(({ slug }) => slug === search.priority)?.id,
    premium: search.premium === '1',
    from: search.from && startOfDay(search.from, 0, clock)?.toISOString(),
    before: search.to && startOfDay(search.to, 1, clock)?.toISOString(),
  };
}

/** The filter as the API takes it; null for none. */
export function ticketFilter(filter: ListFilter): TicketFilter | null {
  const { q, statuses, typeId, priorityId, premium, from, before } = filter;
  const created = { ...(from && { from }), ...(before && { before }) };
  const asked: TicketFilter = {
    ...(q && { search: q }),
    ...(statuses.length > 0 && { status: [...statuses] }),
    ...(typeId && { typeId: [typeId] }),
    ...(priorityId && { priorityId: [priorityId] }),
    ...(premium && { premium }),
    ...((from ?? before) && { created }),
  };
  return Object.keys(asked).length > 0 ? asked : null;
}

interface Filterable {
  readonly status: TicketStatus;
  readonly premium: boolean;
  readonly createdAt: string;
  readonly type: { readonly id: string };
  readonly priority: { readonly id: string };
}

/** The same for tickets that events bring, but for what is searched for: the server alone can tell. */
export function ticketMatcher(filter: ListFilter): (ticket: Filterable) => boolean {
  const { statuses, typeId, priorityId, premium, from, before } = filter;
  return (ticket) =>
    (statuses.length === 0 || statuses.includes(ticket.status)) &&
    (typeId === undefined || ticket.type.id === typeId) &&
    (priorityId === undefined || ticket.priority.id === priorityId) &&
    (!premium || ticket.premium) &&
    (from === undefined || Date.parse(ticket.createdAt) >= Date.parse(from)) &&
    (before === undefined || Date.parse(ticket.createdAt) < Date.parse(before));
}
