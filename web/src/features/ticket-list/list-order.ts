import type { TicketListItem_TicketFragment, TicketOrder, TicketStatus } from '@/gql/graphql.ts';

export type ListSort = 'updated' | 'created';

export const orderOf: Record<ListSort, TicketOrder> = { updated: 'UPDATED_DESC', created: 'CREATED_DESC' };

type Sortable = Pick<TicketListItem_TicketFragment, 'id' | 'createdAt' | 'updatedAt'>;

/** The server's order of a list, newest first. */
export function comparison(sort: ListSort): (a: Sortable, b: Sortable) => number {
  const time = sort === 'created' ? (item: Sortable) => item.createdAt : (item: Sortable) => item.updatedAt;
  return (a, b) => Date.parse(time(b)) - Date.parse(time(a)) || (a.id < b.id ? 1 : -1);
}

/** The server's filter of a list: no statuses is every status, and a reference need only contain what is looked for. */
export function matcher(
  statuses: readonly TicketStatus[],
  part: string | undefined,
): (item: Pick<TicketListItem_TicketFragment, 'status' | 'reference'>) => boolean {
  return (item) =>
    (statuses.length === 0 || statuses.includes(item.status)) && (part === undefined || item.reference.includes(part));
}
