import { useClient } from 'urql';
import { readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { type MorePages, useMorePages } from '@/lib/live/use-more-pages.ts';
import { type ThreadItem, threadItem } from './thread.tsx';
import { Thread_page } from './thread-page.ts';

const EarlierThreadDocument = graphql(`
  query EarlierThread($placeId: ID!, $before: String!) {
    node(id: $placeId) {
      __typename
      id
      ... on Ticket {
        thread(last: 50, before: $before) {
          ...Thread_page
        }
      }
      ... on Chat {
        thread(last: 50, before: $before) {
          ...Thread_page
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
export function useEarlier(placeId: string, newest: PageInfo, cursor: string | undefined): MorePages<ThreadItem> {
  const client = useClient();
  return useMorePages<ThreadItem>({
    of: cursor ?? '',
    next: previousOf(newest),
    async read(before) {
      const { data, error } = await client
        .query(EarlierThreadDocument, { placeId, before }, { requestPolicy: 'network-only' })
        .toPromise();
      const place = data?.node;
      if (place?.__typename !== 'Ticket' && place?.__typename !== 'Chat') return { error };
      const { edges, pageInfo } = readFragment(Thread_page, place.thread);
      return { page: { items: edges.map((edge) => threadItem(edge.node)), next: previousOf(pageInfo) } };
    },
  });
}

function previousOf({ hasPreviousPage, startCursor }: PageInfo): string | null {
  return hasPreviousPage ? (startCursor ?? null) : null;
}
