// The documents of the examples. What they select is what a reader meets first, so each stays short enough to read whole.

const ticketFields = `id
        reference
        subject
        statusLabel
        priority {
          label
        }
        messageCount
        updatedAt`;

const list = (name: string, id: string) => `query ${name}($${id}: ID!) {
  liveCursor
  ticketCounts(scope: { ${id}: $${id} }) {
    total
    byStatus {
      status
      count
    }
  }
  tickets(scope: { ${id}: $${id} }, first: 10, orderBy: UPDATED_DESC) {
    edges {
      node {
        ${ticketFields}
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

export const listTickets = list('ListTickets', 'workspaceId');

export const listQueue = list('ListQueue', 'deskId');

export const readTicket = `query ReadTicket($reference: String!, $ticketId: ID!) {
  ticket(reference: $reference) {
    subject
    statusLabel
    submitter {
      name
    }
    thread(last: 20) {
      edges {
        node {
          __typename
          createdAt
          audience
          author {
            side
            name
          }
          ... on Message {
            body {
              text
            }
          }
          ... on StatusChange {
            fromLabel
            toLabel
          }
          ... on AssignmentChange {
            assignee {
              name
            }
          }
        }
      }
    }
  }
  viewer {
    ticketState(ticketId: $ticketId) {
      allowedActions
      seenAt
    }
  }
}
`;

export const createTicket = `mutation CreateTicket($input: CreateTicketInput!) {
  createTicket(input: $input) {
    ticket {
      reference
      subject
      statusLabel
      createdAt
    }
  }
}
`;

export const postReply = `mutation PostReply($input: PostReplyInput!) {
  postReply(input: $input) {
    message {
      id
      createdAt
      author {
        name
      }
      body {
        text
        html
      }
    }
    ticket {
      statusLabel
      messageCount
    }
  }
}
`;

export const addNote = `mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    message {
      id
      createdAt
      audience
      body {
        text
      }
    }
    ticket {
      statusLabel
      messageCount
    }
  }
}
`;

export const ticketEvents = `subscription TicketEvents($ticketId: ID!, $after: LiveCursor) {
  ticketEvents(
    ticketId: $ticketId
    after: $after
    presence: true
  ) {
    __typename
    ... on LiveEvent {
      id
      occurredAt
      cursor
    }
    ... on MessagePosted {
      message {
        audience
        author {
          name
        }
        body {
          text
        }
      }
    }
    ... on TicketChanged {
      changed
      ticket {
        statusLabel
        version
      }
    }
    ... on PresenceChanged {
      supportIsTyping
      people {
        activity
        person {
          name
        }
      }
    }
  }
}
`;

export const setPresence = `mutation SetPresence($input: SetPresenceInput!) {
  setPresence(input: $input) {
    ticketId
  }
}
`;

const listEvents = (name: string, field: string, id: string) => `subscription ${name}($${id}: ID!, $after: LiveCursor) {
  ${field}(${id}: $${id}, after: $after) {
    __typename
    ... on LiveEvent {
      id
      occurredAt
      cursor
    }
    ... on TicketChanged {
      changed
      ticket {
        reference
        subject
        statusLabel
      }
    }
    ... on CountsChanged {
      counts {
        total
        byStatus {
          status
          count
        }
      }
    }
  }
}
`;

export const workspaceEvents = listEvents('WorkspaceEvents', 'workspaceEvents', 'workspaceId');

export const queueEvents = listEvents('QueueEvents', 'queueEvents', 'deskId');

export const desks = `query Desks {
  desks {
    id
    name
    statuses {
      status
      label
    }
    ticketTypes {
      label
      description
    }
  }
}
`;

export const startChat = `mutation StartChat($workspaceId: ID!) {
  startChat(input: { workspaceId: $workspaceId }) {
    chat {
      id
      state
      thread(last: 3) {
        edges {
          node {
            ... on Message {
              automatic
              body {
                text
              }
            }
          }
        }
      }
    }
  }
}
`;

export const joinDesk = `mutation JoinDesk($deskId: ID!) {
  joinDesk(input: { deskId: $deskId }) {
    workspace {
      id
      name
    }
  }
}
`;

export const whoAmI = `query WhoAmI {
  viewer {
    email
    person {
      id
      name
    }
    deskMemberships {
      role
      desk {
        id
        name
      }
    }
    workspaceMemberships {
      role
      workspace {
        id
        name
        desk {
          name
        }
      }
    }
  }
}
`;
