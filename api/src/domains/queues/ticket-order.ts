import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { fromKeysetCursor, type KeysetKind, type KeysetValue, toKeysetCursor } from '../../keyset.ts';

/** How a list is ordered; ties are broken by id, which is by time of opening. */
export const TicketOrder = {
  UPDATED_DESC: 'UPDATED_DESC',
  CREATED_DESC: 'CREATED_DESC',
  PREMIUM_FIRST: 'PREMIUM_FIRST',
  BEST_MATCH: 'BEST_MATCH',
} as const;
export type TicketOrder = (typeof TicketOrder)[keyof typeof TicketOrder];

/** What a ticket's place in a list follows from. `score` is how well it matches a search, and there is none without one. */
export type TicketPlace = Pick<Ticket, 'premium' | 'updatedAt' | 'createdAt' | 'id'> & { readonly score: number };
type Column = keyof TicketPlace;

export const columnsOf: Record<TicketOrder, readonly Column[]> = {
  UPDATED_DESC: ['updatedAt', 'id'],
  CREATED_DESC: ['createdAt', 'id'],
  PREMIUM_FIRST: ['premium', 'updatedAt', 'id'],
  BEST_MATCH: ['score', 'id'],
};

const kindOf: Record<Column, KeysetKind> = {
  premium: 'boolean',
  updatedAt: 'date',
  createdAt: 'date',
  score: 'integer',
  id: 'uuid',
};

/** Every order is descending throughout, so that one index range read backwards or forwards serves it. */
export function orderBy(order: TicketOrder, inverted: boolean): Prisma.TicketOrderByWithRelationInput[] {
  return columnsOf[order].map((column) => ({ [column]: inverted ? 'asc' : 'desc' }));
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
  const direction = field === 'after' ? 'lt' : 'gt';
  const alternatives = columns.map((column, index) => ({
    ...Object.fromEntries(columns.slice(0, index).map((earlier, at) => [earlier, values[at]])),
    ...past(column, values[index], direction),
  }));
  const [first] = columns;
  const bound = first && first !== 'premium' ? { [first]: { [`${direction}e`]: values[0] } } : {};
  return { AND: [bound, { OR: alternatives }] };
}

/** Booleans have no order in Prisma's filters: past `true`, going down, is `false`; past `false` is nothing. */
function past(column: Column, value: unknown, direction: 'lt' | 'gt'): Prisma.TicketWhereInput {
  if (column !== 'premium') return { [column]: { [direction]: value } };
  const next = direction === 'lt' ? value === true : value === false;
  return next ? { premium: direction === 'gt' } : { id: { in: [] } };
}
