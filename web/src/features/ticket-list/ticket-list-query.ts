import { graphql } from '@/gql/gql.ts';

/** What the list filters and sorts by, and what its card shows. The stream's events spread the same. */
export const TicketListItem = graphql(`
  fragment TicketListItem_ticket on Ticket {
    id
    version
    reference
    status
    createdAt
    updatedAt
    lastMessage {
      id
      createdAt
      author {
        person {
          id
        }
      }
    }
    ...TicketCard_ticket
  }
`);

export const TicketListDocument = graphql(`
  query TicketList($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!) {
    liveCursor
    ticketCounts(scope: { workspaceId: $workspaceId }) {
      ...TicketListTabs_counts
    }
    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25) {
      edges {
        node {
          ...TicketListItem_ticket
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MoreTicketsDocument = graphql(`
  query MoreTickets($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {
    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25, after: $after) {
      edges {
        node {
          ...TicketListItem_ticket
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TicketListEventsDocument = graphql(`
  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {
    workspaceEvents(workspaceId: $workspaceId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on TicketChanged {
        changed
        ticket {
          ...TicketListItem_ticket
        }
      }
      ... on TicketRemoved {
        ticketId
      }
      ... on CountsChanged {
        counts {
          ...TicketListTabs_counts
        }
      }
    }
  }
`);
