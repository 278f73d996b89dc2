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

/** Sends a message of the outbox, as whoever is signed in. Never rejects. */
export async function postMessage(client: Client, entry: OutboxEntry): Promise<Outcome> {
  const input = {
    clientMutationId: entry.clientMutationId,
    ticketId: entry.ticketId,
    body: { richText: entry.text },
    attachmentIds: entry.files.map(({ id }) => id),
  };
  const { error } = await (entry.kind === 'reply'
    ? client.mutation(
        PostReplyDocument,
        { input: { ...input, formAttachmentId: entry.formId, lastSeenMessageId: entry.lastSeenMessageId } },
        withDeadline,
      )
    : client.mutation(AddNoteDocument, { input }, withDeadline)
  ).toPromise();
  return error ? outcomeOf(error) : { kind: 'sent' };
}
