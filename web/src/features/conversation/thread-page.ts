import { graphql } from '@/gql/gql.ts';

/** A page of the thread of a ticket or chat. */
export const Thread_page = graphql(`
  fragment Thread_page on ThreadConnection {
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
`);
