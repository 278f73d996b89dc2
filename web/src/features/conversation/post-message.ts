import type { Client } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { type Outcome, outcomeOf } from '@/lib/outbox/outcome.ts';

const PostReplyDocument = graphql(`
  mutation PostReply($input: PostReplyInput!) {
    postReply(input: $input) {
      message {
        id
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
      message {
        id
      }
    }
  }
`);

const PostChatMessageDocument = graphql(`
  mutation PostChatMessage($input: PostChatMessageInput!) {
    postChatMessage(input: $input) {
      message {
        id
      }
      chat {
        id
        state
        unansweredSince
      }
    }
  }
`);

/** Sends a message of the outbox, as whoever is signed in. Never rejects. */
export async function postMessage(client: Client, entry: OutboxEntry): Promise<Outcome> {
  const { error } = await mutationFor(client, entry).toPromise();
  return error ? outcomeOf(error) : { kind: 'sent' };
}

function mutationFor(client: Client, entry: OutboxEntry) {
  const { clientMutationId, placeId, kind, formId: formAttachmentId, lastSeenMessageId } = entry;
  const content = {
    clientMutationId,
    body: { richText: entry.text },
    attachmentIds: entry.files.map(({ id }) => id),
  };
  if (entry.place === 'chat') {
    const audience = kind === 'reply' ? 'PUBLIC' : 'INTERNAL';
    return client.mutation(PostChatMessageDocument, { input: { ...content, chatId: placeId, audience } }, withDeadline);
  }
  const input = { ...content, ticketId: placeId };
  return kind === 'reply'
    ? client.mutation(PostReplyDocument, { input: { ...input, formAttachmentId, lastSeenMessageId } }, withDeadline)
    : client.mutation(AddNoteDocument, { input }, withDeadline);
}
