import type { TicketAction, TicketStatus } from '@/gql/graphql.ts';

/** Where each action leads that is a change of status and nothing else. */
const targets: Partial<Record<TicketAction, TicketStatus>> = {
  ASK_CUSTOMER: 'WAITING_ON_CUSTOMER',
  RESOLVE: 'RESOLVED',
  REOPEN: 'OPEN',
  REVOKE: 'REVOKED',
  CLOSE: 'CLOSED',
};

/** The desk's statuses that a menu offers: the present one and those that an allowed action leads to. */
export function reachableStatuses<Definition extends { readonly status: TicketStatus }>(
  definitions: readonly Definition[],
  present: TicketStatus,
  actions: readonly TicketAction[],
): Definition[] {
  const reached = new Set(actions.map((action) => targets[action]));
  return definitions.filter(({ status }) => status === present || reached.has(status));
}
