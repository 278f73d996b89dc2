import { useMemo } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { Attempt } from './composer-state.ts';
import { type ThreadItem, threadItem } from './thread.tsx';
import { useComposer } from './use-composer.ts';

const PostReplyDocument = graphql(`
  mutation PostReply($input: PostReplyInput!) {
    postReply(input: $input) {
      clientMutationId
      message {
        id
        ...Thread_item
      }
      ticket {
        id
        status
        statusLabel
        updatedAt
        version
      }
    }
  }
`);

const AddNoteDocument = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      clientMutationId
      message {
        id
        ...Thread_item
      }
    }
  }
`);

interface MessageComposersOptions {
  ticketId: string;
  readerId: string;
  items: readonly ThreadItem[];
  /** Takes in a message as the API stored it. */
  onStored: (item: ThreadItem) => void;
}

/** The two things an agent writes, each with its own draft: a reply to the customer, and a note for the team. */
export function useMessageComposers({ ticketId, readerId, items, onStored }: MessageComposersOptions) {
  const [, postReply] = useMutation(PostReplyDocument);
  const [, addNote] = useMutation(AddNoteDocument);
  const storedIds = useMemo(() => ownIds(items, readerId), [items, readerId]);

  const reply = useComposer({
    draftKey: `${readerId}.reply.${ticketId}`,
    storedIds,
    async send(attempt: Attempt): Promise<CombinedError | undefined> {
      const { data, error } = await postReply({ input: inputOf(ticketId, attempt) });
      if (data) onStored(threadItem(data.postReply.message));
      return error;
    },
  });
  const note = useComposer({
    draftKey: `${readerId}.note.${ticketId}`,
    storedIds,
    async send(attempt: Attempt): Promise<CombinedError | undefined> {
      const { data, error } = await addNote({ input: inputOf(ticketId, attempt) });
      if (data) onStored(threadItem(data.addNote.message));
      return error;
    },
  });
  return { reply, note };
}

function inputOf(ticketId: string, { clientMutationId, text }: Attempt) {
  return { clientMutationId, ticketId, body: { richText: text } };
}

function ownIds(items: readonly ThreadItem[], readerId: string): ReadonlySet<string> {
  const ids = items.flatMap((item) =>
    item.__typename === 'Message' && item.clientMutationId && item.author.person?.id === readerId
      ? [item.clientMutationId]
      : [],
  );
  return new Set(ids);
}
