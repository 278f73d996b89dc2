import { useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { type MorePages, useMorePages } from '@/lib/live/use-more-pages.ts';
import { type ThreadItem, threadItem } from './thread.tsx';

const EarlierThreadDocument = graphql(`
  query EarlierThread($ticketId: ID!, $before: String!) {
    node(id: $ticketId) {
      __typename
      id
      ... on Ticket {
        thread(last: 50, before: $before) {
          edges {
            node {
              id
              ...Thread_item
            }
          }
          pageInfo {
            hasPreviousPage
            startCursor
          }
        }
      }
    }
  }
`);

interface PageInfo {
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null | undefined;
}

/** The pages before the newest one. `cursor` is the live cursor of the answer that they precede. */
export function useEarlier(ticketId: string, newest: PageInfo, cursor: string | undefined): MorePages<ThreadItem> {
  const client = useClient();
  return useMorePages<ThreadItem>({
    of: cursor ?? '',
    next: previousOf(newest),
    async read(before) {
      const { data, error } = await client
        .query(EarlierThreadDocument, { ticketId, before }, { requestPolicy: 'network-only' })
        .toPromise();
      if (data?.node?.__typename !== 'Ticket') return { error };
      const { edges, pageInfo } = data.node.thread;
      return { page: { items: edges.map((edge) => threadItem(edge.node)), next: previousOf(pageInfo) } };
    },
  });
}

function previousOf({ hasPreviousPage, startCursor }: PageInfo): string | null {
  return hasPreviousPage ? (startCursor ?? null) : null;
}
