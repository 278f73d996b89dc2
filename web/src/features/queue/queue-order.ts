import type { TicketOrder } from '@/gql/graphql.ts';
import { compareIds } from '@/lib/live/compare-ids.ts';

export type QueueSort = 'match' | 'updated' | 'created' | 'premium' | 'due';

export const ticketOrder: Record<QueueSort, TicketOrder> = {
  match: 'BEST_MATCH',
  updated: 'UPDATED_DESC',
  created: 'CREATED_DESC',
  premium: 'PREMIUM_FIRST',
  due: 'DUE_FIRST',
};

interface Sortable {
  readonly id: string;
  readonly premium: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly targets?: { readonly dueAt?: string | null | undefined } | null | undefined;
}

/**
 * The API's orders, for tickets that events bring: newest first, and among premium tickets the newest change first; by what is
 * due the oldest first, and what is never due last.
 */
export function comparison(sort: Exclude<QueueSort, 'match'>): (a: Sortable, b: Sortable) => number {
  if (sort === 'due') {
    const due = ({ targets }: Sortable) => (targets?.dueAt ? Date.parse(targets.dueAt) : Number.MAX_SAFE_INTEGER);
    return (a, b) => due(a) - due(b) || compareIds(a.id, b.id);
  }
  const timeOf = (ticket: Sortable) => Date.parse(sort === 'created' ? ticket.createdAt : ticket.updatedAt);
  return (a, b) => {
    const premium = sort === 'premium' ? Number(b.premium) - Number(a.premium) : 0;
    return premium || timeOf(b) - timeOf(a) || compareIds(b.id, a.id);
  };
}
