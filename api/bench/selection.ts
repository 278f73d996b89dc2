/** What every subscriber asks for: 12 fields. */
export const ticketEvents = /* GraphQL */ `
  subscription ($ticketId: ID!) {
    ticketEvents(ticketId: $ticketId) {
      __typename
      ... on LiveEvent { id cursor occurredAt }
      ... on MessagePosted {
        message { id audience createdAt body { text } author { name } }
        ticket { status messageCount subject }
      }
    }
  }`;
