import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';
import { type Failure, failureOf } from './failure.ts';
import { useSay } from './use-say.ts';

const StartChatDocument = graphql(`
  mutation StartChat($input: StartChatInput!) {
    startChat(input: $input) {
      chat {
        id
        desk {
          id
          slug
        }
      }
    }
  }
`);

export interface StartChat {
  /** Begins a chat, or goes on with the open one, and asks the question in it, where there is one. */
  start: (question?: string) => Promise<void>;
  busy: boolean;
  failure: Failure | undefined;
}

/** `onChat` is told the id of the chat. */
export function useStartChat(workspaceId: string, onChat: (chatId: string) => void): StartChat {
  const [{ fetching }, begin] = useMutation(StartChatDocument);
  const [failure, setFailure] = useState<Failure>();
  const { say } = useSay();

  async function start(question?: string): Promise<void> {
    setFailure(undefined);
    const { data, error } = await begin({ input: { workspaceId } }, withDeadline);
    if (error) setFailure(failureOf(error));
    const chat = data?.startChat.chat;
    if (!chat) return;
    if (question !== undefined) say({ id: chat.id, desk: chat.desk.slug }, question);
    onChat(chat.id);
  }
  return { start, busy: fetching, failure };
}
