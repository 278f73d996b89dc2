import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { MoreTicketsQueryVariables, TicketListItem_TicketFragment } from '@/gql/graphql.ts';
import { MoreTicketsDocument, TicketListItem } from './ticket-list-query.ts';

interface TicketPage {
  edges: { node: FragmentType<typeof TicketListItem> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface MoreTickets {
  items: readonly TicketListItem_TicketFragment[];
  hasMore: boolean;
  loading: boolean;
  error: CombinedError | undefined;
  load: () => Promise<void>;
}

interface Further {
  /** The first page that the further ones follow. */
  of: string;
  items: readonly TicketListItem_TicketFragment[];
  pageInfo: TicketPage['pageInfo'];
}

const nothing: readonly TicketListItem_TicketFragment[] = [];

/**
 * The pages after the first, each asked for where the one before ended. Another first page, by its key, starts over:
 * the further pages of an older one would leave a gap.
 */
export function useMoreTickets(
  first: TicketPage | undefined,
  key: string,
  variables: Omit<MoreTicketsQueryVariables, 'after'>,
): MoreTickets {
  const client = useClient();
  const [further, setFurther] = useState<Further>();
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const current = further?.of === key ? further : undefined;
  const pageInfo = current?.pageInfo ?? first?.pageInfo;

  async function load() {
    if (loading || !pageInfo?.endCursor) return;
    setLoading(true);
    const after = pageInfo.endCursor;
    const result = await client
      .query(MoreTicketsDocument, { ...variables, after }, { requestPolicy: 'network-only' })
      .toPromise();
    setLoading(false);
    setError(result.error);
    if (!result.data) return;
    const { edges, pageInfo: next } = result.data.tickets;
    const items = edges.map((edge) => readFragment(TicketListItem, edge.node));
    setFurther({ of: key, items: [...(current?.items ?? []), ...items], pageInfo: next });
  }

  return { items: current?.items ?? nothing, hasMore: pageInfo?.hasNextPage ?? false, loading, error, load };
}
