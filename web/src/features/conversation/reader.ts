import type { Side, TicketAction } from '@/gql/graphql.ts';

/** For whom a thread is shown. */
export interface Reader {
  readonly personId: string;
  readonly side: Extract<Side, 'CUSTOMER' | 'TEAM'>;
  /** What they may do with the ticket or chat; undefined until it is known. */
  readonly actions: readonly TicketAction[] | undefined;
}
