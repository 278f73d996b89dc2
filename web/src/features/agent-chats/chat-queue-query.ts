import { graphql } from '@/gql/gql.ts';

export const ChatQueueDocument = graphql(`
  query ChatQueue($deskId: ID!) {
    liveCursor
    chatQueue(deskId: $deskId) {
      waiting {
        ...ChatItem_chat
      }
      held {
        ...ChatItem_chat
      }
      availableAgents {
        id
        name
      }
    }
  }
`);

export const ChatQueueEventsDocument = graphql(`
  subscription ChatQueueEvents($deskId: ID!, $after: LiveCursor) {
    chatQueueEvents(deskId: $deskId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on ChatChanged {
        chat {
          ...ChatItem_chat
        }
      }
      ... on ChatAgentsChanged {
        queue {
          availableAgents {
            id
            name
          }
        }
      }
    }
  }
`);
