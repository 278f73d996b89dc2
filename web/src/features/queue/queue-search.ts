import { isDay } from '@/lib/time/start-of-day.ts';
import type { QueueSort } from './queue-order.ts';

/** What the address says of the queue. Absent is the default: the first desk, its unassigned tickets, newest change first. */
export interface QueueSearch {
  /** Slug of a desk. */
  desk?: string;
  /** `unassigned`, `mine`, `overdue`, `all`, `every`, or a status such as `in-progress`. A search looks in `every`. */
  slice?: string;
  /** What is searched for. */
  q?: string;
  /** Slug of a ticket type. */
  type?: string;
  /** Slug of a priority. */
  priority?: string;
  /** `me`, `nobody`, or the id of somebody on the team. */
  assignee?: string;
  premium?: '1';
  /** Opened on this day or later, and on this day or earlier: as 2026-03-15, in the reader's time zone. */
  from?: string;
  to?: string;
  /** Best match is the order of a search, and said by its absence. */
  sort?: Exclude<QueueSort, 'match'>;
}

/** Reads the address, leaving out what it can't mean. */
export function parseQueueSearch(search: Record<string, unknown>): QueueSearch {
  const parsed: QueueSearch = {};
  for (const name of ['desk', 'slice', 'q', 'type', 'priority', 'assignee'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value.trim() !== '') parsed[name] = value.trim();
  }
  for (const name of ['from', 'to'] as const) {
    const value = search[name];
    if (typeof value === 'string' && isDay(value)) parsed[name] = value;
  }
  if (search.premium === '1') parsed.premium = '1';
  const sort = sorts.find((known) => known === search.sort);
  if (sort) parsed.sort = sort;
  return parsed;
}

const sorts = ['updated', 'created', 'premium', 'due'] as const;

/** The slug of the slice that is shown. */
export function sliceOf({ slice, q }: QueueSearch): string {
  return slice ?? (q ? 'every' : 'unassigned');
}

/** The order where none is chosen. */
export function usualSort({ q }: QueueSearch): QueueSort {
  return q ? 'match' : 'updated';
}

/** Where in the queue one is, but for what narrows it. */
export type ListPlace = Pick<QueueSearch, 'slice' | 'sort'>;

/**
 * The queue searched for other words. A search looks in all tickets and by how well they match, unless slice or order have
 * been chosen since the typing began; when it is over, the list is what it was `before`.
 */
export function withWords(now: QueueSearch, q: string, before: ListPlace): QueueSearch {
  const { q: asked, slice, sort, ...rest } = now;
  if (!q) return { ...before, ...rest };
  if (asked) return { ...now, q };
  const chosen = {
    ...(slice && slice !== before.slice && { slice }),
    ...(sort && sort !== before.sort && { sort }),
  };
  return { ...rest, ...chosen, q };
}

/** The same desk, slice and order, with nothing narrowed. */
export function withoutFilter({ desk, slice, sort }: QueueSearch): QueueSearch {
  return { ...(desk && { desk }), ...(slice && { slice }), ...(sort && { sort }) };
}

/** How many of the filter's fields are in use, what is searched for not among them. */
export function filtersInUse({ type, priority, assignee, premium, from, to }: QueueSearch): number {
  return [type, priority, assignee, premium, from ?? to].filter(Boolean).length;
}
