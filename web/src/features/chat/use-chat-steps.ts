import { useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { ChatInput } from '@/gql/graphql.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';
import { type Failure, failureOf } from './failure.ts';

const AskForPersonDocument = graphql(`
  mutation AskForPerson($input: ChatInput!) {
    askForPerson(input: $input) {
      chat {
        id
        ...LiveChat_head
      }
    }
  }
`);

const CancelWaitDocument = graphql(`
  mutation CancelWait($input: ChatInput!) {
    cancelWait(input: $input) {
      chat {
        id
        ...LiveChat_head
      }
    }
  }
`);

const TurnChatIntoTicketDocument = graphql(`
  mutation TurnChatIntoTicket($input: ChatInput!) {
    turnChatIntoTicket(input: $input) {
      chat {
        id
        ...LiveChat_head
      }
    }
  }
`);

const EndChatDocument = graphql(`
  mutation EndChat($input: ChatInput!) {
    endChat(input: $input) {
      chat {
        id
        ...LiveChat_head
      }
    }
  }
`);

/** What a customer does with their chat, beside writing in it. */
type Step = 'askForPerson' | 'cancelWait' | 'turnIntoTicket' | 'end';

const documents: Record<Step, TypedDocumentNode<unknown, { input: ChatInput }>> = {
  askForPerson: AskForPersonDocument,
  cancelWait: CancelWaitDocument,
  turnIntoTicket: TurnChatIntoTicketDocument,
  end: EndChatDocument,
};

export interface ChatSteps {
  /** Answers with why it could not be taken, or with nothing. */
  take: (step: Step) => Promise<string | undefined>;
  /** The one that is on its way. */
  busy: Step | undefined;
  /** Why the last one could not be taken. */
  failure: Failure | undefined;
}

/** Takes a chat from step to step, one at a time. */
export function useChatSteps(chatId: string): ChatSteps {
  const client = useClient();
  const [busy, setBusy] = useState<Step>();
  const [failure, setFailure] = useState<Failure>();

  async function take(step: Step): Promise<string | undefined> {
    setBusy(step);
    setFailure(undefined);
    const { error } = await client.mutation(documents[step], { input: { chatId } }, withDeadline).toPromise();
    const failed = error && failureOf(error);
    setBusy(undefined);
    setFailure(failed);
    return failed?.words;
  }
  return { take, busy, failure };
}
