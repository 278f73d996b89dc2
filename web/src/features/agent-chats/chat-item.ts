import { graphql } from '@/gql/gql.ts';
import type { ChatItem_ChatFragment } from '@/gql/graphql.ts';

/** What the lists of chats sort by, and what a row shows. The stream's events spread the same. */
export const ChatItem_chat = graphql(`
  fragment ChatItem_chat on Chat {
    id
    state
    hasSpoken
    queuedAt
    waitingSince
    unansweredSince
    customer {
      id
      name
    }
    workspace {
      id
      name
      kind
    }
    agent {
      id
      name
    }
    transferTo {
      id
      name
    }
    thread(last: 5) {
      edges {
        node {
          __typename
          id
          author {
            side
          }
          ... on Message {
            body {
              text
            }
          }
        }
      }
    }
  }
`);

export type ChatItem = ChatItem_ChatFragment;

/** The last words of the customer, where they are among the newest of the chat; what else stands in their place. */
export function lastWords({ thread, hasSpoken }: Pick<ChatItem, 'thread' | 'hasSpoken'>): string {
  if (!hasSpoken) return 'Has written nothing yet';
  const said = thread.edges.findLast(({ node }) => node.__typename === 'Message' && node.author.side === 'CUSTOMER');
  return said?.node.__typename === 'Message' ? said.node.body.text : 'No words of theirs of late';
}
