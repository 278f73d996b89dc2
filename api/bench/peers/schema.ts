/** The same selection as Parley's, over plain objects. */
export const typeDefs = /* GraphQL */ `
  type Query { hello: String }
  interface LiveEvent { id: ID! cursor: String! occurredAt: String! }
  type Body { text: String! }
  type Author { name: String! }
  type Message { id: ID! audience: String! createdAt: String! body: Body! author: Author! }
  type Ticket { status: String! messageCount: Int! subject: String! }
  type MessagePosted implements LiveEvent {
    id: ID! cursor: String! occurredAt: String! message: Message! ticket: Ticket!
  }
  union TicketEvent = MessagePosted
  type Subscription { ticketEvents(ticketId: ID!): TicketEvent! }
`;
