import { graphql } from '@/gql/gql.ts';

// Each answers with the chat as it is then, which the lists and the head read.

export const AcceptChatDocument = graphql(`
  mutation AcceptChat($input: ChatInput!) {
    acceptChat(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const TransferChatDocument = graphql(`
  mutation TransferChat($input: TransferChatInput!) {
    transferChat(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const AcceptTransferDocument = graphql(`
  mutation AcceptTransfer($input: ChatInput!) {
    acceptTransfer(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const CancelTransferDocument = graphql(`
  mutation CancelTransfer($input: ChatInput!) {
    cancelTransfer(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const LeaveChatDocument = graphql(`
  mutation LeaveChat($input: ChatInput!) {
    leaveChat(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const HandBackChatDocument = graphql(`
  mutation HandBackChat($input: ChatInput!) {
    handBackChat(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const TurnHeldChatIntoTicketDocument = graphql(`
  mutation TurnHeldChatIntoTicket($input: ChatInput!) {
    turnChatIntoTicket(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);

export const EndHeldChatDocument = graphql(`
  mutation EndHeldChat($input: ChatInput!) {
    endChat(input: $input) {
      chat {
        ...ChatPane_head
      }
    }
  }
`);
