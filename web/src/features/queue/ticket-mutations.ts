import { graphql } from '@/gql/gql.ts';

export const DeleteQueuedTicketDocument = graphql(`
  mutation DeleteQueuedTicket($input: TicketEventInput!) {
    deleteTicket(input: $input) {
      ticketId
    }
  }
`);

export const AcceptTicketDocument = graphql(`
  mutation AcceptTicket($input: TicketEventInput!) {
    acceptTicket(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const AssignTicketDocument = graphql(`
  mutation AssignTicket($input: AssignTicketInput!) {
    assignTicket(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const SetTicketPriorityDocument = graphql(`
  mutation SetTicketPriority($input: SetTicketPriorityInput!) {
    setTicketPriority(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const SetTicketTypeDocument = graphql(`
  mutation SetTicketType($input: SetTicketTypeInput!) {
    setTicketType(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const SetTicketStatusDocument = graphql(`
  mutation SetTicketStatus($input: SetTicketStatusInput!) {
    setTicketStatus(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const MoveTicketDocument = graphql(`
  mutation MoveTicket($input: MoveTicketInput!) {
    moveTicket(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const ReturnFormDocument = graphql(`
  mutation ReturnForm($input: ReturnFormInput!) {
    returnForm(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);

export const RemoveSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
    removeSecondFactor(input: $input) {
      ticket {
        id
        ...LiveQueueTicket_head
      }
    }
  }
`);
