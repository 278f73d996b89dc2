/** What the address says of the queue. Absent is the default: the first desk, its unassigned tickets, newest change first. */
export interface QueueSearch {
  /** Slug of a desk. */
  desk?: string;
  /** `unassigned`, `mine`, `overdue`, `all`, or a status such as `in-progress`. */
  slice?: string;
  /** Slug of a ticket type. */
  type?: string;
  /** Slug of a priority. */
  priority?: string;
  premium?: '1';
  sort?: 'created' | 'premium' | 'due';
}

/** Reads the address, leaving out what it can't mean. */
export function parseQueueSearch(search: Record<string, unknown>): QueueSearch {
  const parsed: QueueSearch = {};
  for (const name of ['desk', 'slice', 'type', 'priority'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') parsed[name] = value;
  }
  if (search.premium === '1') parsed.premium = '1';
  if (search.sort === 'created' || search.sort === 'premium' || search.sort === 'due') parsed.sort = search.sort;
  return parsed;
}

/** The same desk, slice and order, with nothing narrowed. */
export function withoutFilter({
  type: _type,
  priority: _priority,
  premium: _premium,
  ...search
}: QueueSearch): QueueSearch {
  return search;
}
