import type { TicketListItem_TicketFragment, TicketOrder } from '@/gql/graphql.ts';
import { compareIds } from '@/lib/live/compare-ids.ts';

export type ListSort = 'updated' | 'created' | 'match';

export const orderOf: Record<ListSort, TicketOrder> = {
  updated: 'UPDATED_DESC',
  created: 'CREATED_DESC',
  match: 'BEST_MATCH',
};

type Sortable = Pick<TicketListItem_TicketFragment, 'id' | 'createdAt' | 'updatedAt'>;

/** The server's order of a list by time, newest first. */
export function comparison(sort: 'updated' | 'created'): (a: Sortable, b: Sortable) => number {
  const time = sort === 'created' ? (item: Sortable) => item.createdAt : (item: Sortable) => item.updatedAt;
  return (a, b) => Date.parse(time(b)) - Date.parse(time(a)) || compareIds(b.id, a.id);
}
