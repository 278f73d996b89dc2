import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { fromKeysetCursor, type KeysetKind, toKeysetCursor } from '../../keyset.ts';

/** How a list is ordered; ties are broken by id, which is by time of opening. */
export const TicketOrder = {
  UPDATED_DESC: 'UPDATED_DESC',
  CREATED_DESC: 'CREATED_DESC',
  PREMIUM_FIRST: 'PREMIUM_FIRST',
} as const;
export type TicketOrder = (typeof TicketOrder)[keyof typeof TicketOrder];

type Column = 'premium' | 'updatedAt' | 'createdAt' | 'id';

const columnsOf: Record<TicketOrder, readonly Column[]> = {
  UPDATED_DESC: ['updatedAt', 'id'],
  CREATED_DESC: ['createdAt', 'id'],
  PREMIUM_FIRST: ['premium', 'updatedAt', 'id'],
};

const kindOf: Record<Column, KeysetKind> = { premium: 'boolean', updatedAt: 'date', createdAt: 'date', id: 'uuid' };

/** Every order is descending throughout, so that one index range read backwards or forwards serves it. */
export function orderBy(order: TicketOrder, inverted: boolean): Prisma.TicketOrderByWithRelationInput[] {
  return columnsOf[order].map((column) => ({ [column]: inverted ? 'asc' : 'desc' }));
}

export function cursorOf(order: TicketOrder, ticket: Pick<Ticket, Column>): string {
  return toKeysetCursor(columnsOf[order].map((column) => ticket[column]));
}

/**
 * The rows beyond a cursor. Written out as (a < x) or (a = x and b < y), with the first column's bound repeated on its
 * own so that the index range starts there.
 */
export function beyond(order: TicketOrder, cursor: string, field: 'after' | 'before'): Prisma.TicketWhereInput {
  const columns = columnsOf[order];
  const values = fromKeysetCursor(
    cursor,
    columns.map((column) => kindOf[column]),
    field,
  );
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
