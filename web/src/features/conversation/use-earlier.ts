import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
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

interface PageStart {
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null | undefined;
}

interface Earlier {
  /** The live cursor of the answer these pages precede: with another answer they no longer join. */
  readonly of: string | undefined;
  readonly items: readonly ThreadItem[];
  readonly start: PageStart;
}

/** The pages before the newest one, read one at a time. */
export function useEarlier(ticketId: string, newest: PageStart, cursor: string | undefined) {
  const client = useClient();
  const [read, setRead] = useState<Earlier>({ of: cursor, items: [], start: newest });
  const [fetching, setFetching] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const { items, start } = read.of === cursor ? read : { items: [], start: newest };

  async function load() {
    if (!start.startCursor) return;
    setFetching(true);
    const result = await client
      .query(EarlierThreadDocument, { ticketId, before: start.startCursor }, { requestPolicy: 'network-only' })
      .toPromise();
    setFetching(false);
    setError(result.error);
    const node = result.data?.node;
    if (node?.__typename !== 'Ticket') return;
    const page = node.thread.edges.map((edge) => threadItem(edge.node));
    setRead({ of: cursor, items: [...page, ...items], start: node.thread.pageInfo });
  }

  return { items, hasMore: start.hasPreviousPage, fetching, error, load: () => void load() };
}
