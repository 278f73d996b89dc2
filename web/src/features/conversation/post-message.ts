import type { Client } from 'urql';
import { graphql } from '@/gql/gql.ts';
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

/** An answer that takes longer is given up: asking again is harmless, waiting for ever is not. */
const ANSWER_WITHIN_MS = 30_000;

/** Sends a message of the outbox, as whoever is signed in. Never rejects. */
export async function postMessage(client: Client, entry: OutboxEntry): Promise<Outcome> {
  const input = {
    clientMutationId: entry.clientMutationId,
    ticketId: entry.ticketId,
    body: { richText: entry.text },
    attachmentIds: entry.files.map(({ id }) => id),
  };
  const withDeadline: typeof fetch = (resource, init) =>
    fetch(resource, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  const context = { fetch: withDeadline };
  const { error } = await (entry.kind === 'reply'
    ? client.mutation(PostReplyDocument, { input: { ...input, lastSeenMessageId: entry.lastSeenMessageId } }, context)
    : client.mutation(AddNoteDocument, { input }, context)
  ).toPromise();
  return error ? outcomeOf(error) : { kind: 'sent' };
}
