import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { fromKeysetCursor, type KeysetKind, type KeysetValue, toKeysetCursor } from '../../keyset.ts';

/** How a list is ordered; ties are broken by id, which is by time of opening. */
export const TicketOrder = {
  UPDATED_DESC: 'UPDATED_DESC',
  CREATED_DESC: 'CREATED_DESC',
  PREMIUM_FIRST: 'PREMIUM_FIRST',
  DUE_FIRST: 'DUE_FIRST',
  BEST_MATCH: 'BEST_MATCH',
} as const;
export type TicketOrder = (typeof TicketOrder)[keyof typeof TicketOrder];

/** The columns that a ticket's place in a list follows from. */
export const placeSelect = { premium: true, updatedAt: true, createdAt: true, dueAt: true, id: true } as const;

/** A ticket's place in a list. `score` is how well it matches a search, and there is none without one. */
export type TicketPlace = Pick<Ticket, keyof typeof placeSelect> & { readonly score: number };
type Column = keyof TicketPlace;

export const columnsOf: Record<TicketOrder, readonly Column[]> = {
  UPDATED_DESC: ['updatedAt', 'id'],
  CREATED_DESC: ['createdAt', 'id'],
  PREMIUM_FIRST: ['premium', 'updatedAt', 'id'],
  DUE_FIRST: ['dueAt', 'id'],
  BEST_MATCH: ['score', 'id'],
};

const kindOf: Record<Column, KeysetKind> = {
  premium: 'boolean',
  updatedAt: 'date',
  createdAt: 'date',
  dueAt: 'date or null',
  score: 'integer',
  id: 'uuid',
};

/** Ascending throughout; every other order is descending, so that one index range read backwards or forwards serves each. */
export const isAscending = (order: TicketOrder): boolean => order === 'DUE_FIRST';

export function orderBy(order: TicketOrder, inverted: boolean): Prisma.TicketOrderByWithRelationInput[] {
  const sort = inverted === isAscending(order) ? 'desc' : 'asc';
  return columnsOf[order].map((column) => ({
    // What is never due comes last, as an index has it.
    [column]: column === 'dueAt' ? { sort, nulls: sort === 'asc' ? 'last' : 'first' } : sort,
  }));
}

export function cursorOf(order: TicketOrder, place: TicketPlace): string {
  return toKeysetCursor(columnsOf[order].map((column) => place[column]));
}

/** The values of a cursor, one for each of the order's columns. Throws BAD_INPUT for a cursor of another order. */
export function valuesOf(order: TicketOrder, cursor: string, field: 'after' | 'before'): KeysetValue[] {
  const kinds = columnsOf[order].map((column) => kindOf[column]);
  return fromKeysetCursor(cursor, kinds, field);
}

/**
 * The rows beyond a cursor. Written out as (a < x) or (a = x and b < y), with the first column's bound repeated on its
 * own so that the index range starts there.
 */
export function beyond(order: TicketOrder, cursor: string, field: 'after' | 'before'): Prisma.TicketWhereInput {
  const columns = columnsOf[order];
  const values = valuesOf(order, cursor, field);
  const direction = (field === 'after') === isAscending(order) ? 'gt' : 'lt';
  const alternatives = columns.map((column, index) => ({
    ...Object.fromEntries(columns.slice(0, index).map((earlier, at) => [earlier, values[at]])),
    ...past(column, values[index], direction),
  }));
  const [first] = columns;
  const bound = first && first !== 'premium' && first !== 'dueAt' ? { [first]: { [`${direction}e`]: values[0] } } : {};
  return { AND: [bound, { OR: alternatives }] };
}

/**
 * Neither booleans nor nulls have an order in Prisma's filters: past `true`, going down, is `false`; past `false` is nothing; a
 * null is past every time. */
function past(column: Column, value: KeysetValue | undefined, direction: 'lt' | 'gt'): Prisma.TicketWhereInput {
  if (column === 'dueAt') {
    const time = value instanceof Date ? value : null;
    if (direction === 'lt') return { dueAt: time === null ? { not: null } : { lt: time } };
    return time === null ? { id: { in: [] } } : { OR: [{ dueAt: { gt: time } }, { dueAt: null }] };
  }
  if (column !== 'premium') return { [column]: { [direction]: value } };
  const next = direction === 'lt' ? value === true : value === false;
  return next ? { premium: direction === 'gt' } : { id: { in: [] } };
}
