import type { LifecycleEvent, TicketStatus } from '@/gql/graphql.ts';

export const allStatuses: readonly TicketStatus[] = [
  'OPEN',
  'IN_PROGRESS',
  'WAITING_ON_CUSTOMER',
  'RESOLVED',
  'CLOSED',
  'REVOKED',
];

export const eventWords: Record<LifecycleEvent, string> = {
  ACCEPT: 'Somebody of the team takes it on',
  AGENT_REPLY: 'The team replies',
  ASK_CUSTOMER: 'The team asks the customer',
  CUSTOMER_REPLY: 'The customer replies',
  RESOLVE: 'The team resolves it',
  REOPEN: 'It is reopened',
  REVOKE: 'The customer revokes it',
  CLOSE: 'It is closed',
  AUTO_CLOSE: 'It closes by itself',
};

/** What the API says of statuses and events, with the desk's own words for them and those of the page. */
export function inDeskWords(
  message: string,
  statuses: readonly { readonly status: TicketStatus; readonly label: string }[],
): string {
  const names = [...statuses.map(({ status, label }) => [status, label] as const), ...Object.entries(eventWords)];
  return names.reduce(
    (words, [name, label]) => words.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), () => `“${label}”`),
    message,
  );
}
