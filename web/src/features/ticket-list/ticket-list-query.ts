import { graphql } from '@/gql/gql.ts';

/** What the list filters and sorts by, and what its card shows. The stream's events spread the same. */
export const TicketListItem = graphql(`
  fragment TicketListItem_ticket on Ticket {
    id
    version
    reference
    status
    premium
    createdAt
    updatedAt
    type {
      id
    }
    priority {
      id
    }
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

export const TicketListPageFragment = graphql(`
  fragment TicketListPage_connection on TicketConnection {
    edges {
      node {
        ...TicketListItem_ticket
      }
      match {
        ...TicketCard_match
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const TicketListDocument = graphql(`
  query TicketList($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!) {
    liveCursor
    ticketCounts(scope: $scope) {
      ...TicketListTabs_counts
    }
    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 25) {
      ...TicketListPage_connection
    }
  }
`);

/** How many tickets pass a filter; without one, the list's query knows, and its stream keeps that true. */
export const FilteredCountsDocument = graphql(`
  query FilteredCounts($scope: TicketScope!, $filter: TicketFilter!) {
    ticketCounts(scope: $scope, filter: $filter) {
      ...TicketListTabs_counts
    }
  }
`);

export const MoreTicketsDocument = graphql(`
  query MoreTickets($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {
    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      ...TicketListPage_connection
    }
  }
`);

/** Of the workspace's tickets. */
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

/** Of the tickets one has opened oneself. */
export const MyTicketEventsDocument = graphql(`
  subscription MyTicketEvents($deskId: ID!, $after: LiveCursor) {
    submitterEvents(deskId: $deskId, after: $after) {
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
