import { graphql } from '@/gql/gql.ts';

/** What the queue filters and sorts by, and what its row shows. The stream's events spread the same. */
export const QueueItem_ticket = graphql(`
  fragment QueueItem_ticket on Ticket {
    id
    version
    reference
    status
    premium
    createdAt
    updatedAt
    targets {
      dueAt
    }
    type {
      id
    }
    priority {
      id
    }
    assignee {
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
    ...QueueRow_ticket
  }
`);

export const QueuePageFragment = graphql(`
  fragment QueuePage_connection on TicketConnection {
    edges {
      node {
        ...QueueItem_ticket
      }
      match {
        ...QueueRow_match
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const QueueDocument = graphql(`
  query Queue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!) {
    liveCursor
    ticketCounts(scope: { deskId: $deskId }) {
      id
      nextDueAt
      ...SliceNav_counts
    }
    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50) {
      ...QueuePage_connection
    }
  }
`);

/** What the queue's query knows of counts, alone: its page follows, since both are of one id. */
export const QueueCountsDocument = graphql(`
  query QueueCounts($deskId: ID!) {
    ticketCounts(scope: { deskId: $deskId }) {
      id
      nextDueAt
      ...SliceNav_counts
    }
  }
`);

/** How many tickets pass a filter; without one, the queue's query knows, and its stream keeps that true. */
export const NarrowedQueueCountsDocument = graphql(`
  query NarrowedQueueCounts($deskId: ID!, $filter: TicketFilter!) {
    ticketCounts(scope: { deskId: $deskId }, filter: $filter) {
      id
      ...SliceNav_counts
    }
  }
`);

export const MoreOfQueueDocument = graphql(`
  query MoreOfQueue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!, $after: String!) {
    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      ...QueuePage_connection
    }
  }
`);

export const QueueEventsDocument = graphql(`
  subscription QueueEvents($deskId: ID!, $after: LiveCursor) {
    queueEvents(deskId: $deskId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on TicketChanged {
        changed
        ticket {
          ...QueueItem_ticket
        }
      }
      ... on TicketRemoved {
        ticketId
      }
      ... on CountsChanged {
        counts {
          id
          nextDueAt
          ...SliceNav_counts
        }
      }
    }
  }
`);
