import type { TicketOrder } from '@/gql/graphql.ts';

export type QueueSort = 'updated' | 'created' | 'premium';

export const ticketOrder: Record<QueueSort, TicketOrder> = {
  updated: 'UPDATED_DESC',
  created: 'CREATED_DESC',
  premium: 'PREMIUM_FIRST',
};

interface Sortable {
  readonly id: string;
  readonly premium: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The API's orders, for tickets that events bring: newest first, and among premium tickets the newest change first. */
export function comparison(sort: QueueSort): (a: Sortable, b: Sortable) => number {
  const timeOf = (ticket: Sortable) => Date.parse(sort === 'created' ? ticket.createdAt : ticket.updatedAt);
  return (a, b) => {
    const premium = sort === 'premium' ? Number(b.premium) - Number(a.premium) : 0;
    return premium || timeOf(b) - timeOf(a) || (a.id < b.id ? 1 : -1);
  };
}
