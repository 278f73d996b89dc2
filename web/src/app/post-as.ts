import type { CombinedError } from 'urql';
import { postMessage } from '@/features/conversation/post-message.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { hindered, type Outcome, outcomeOf } from '@/lib/outbox/outcome.ts';
import { askSignedIn } from '@/lib/session/signed-in.ts';
import type { Session } from './session.ts';

/** Sends a message of the outbox, but only as the viewer who wrote it. Never rejects. */
export async function postAs(
  { client, signedOut }: Pick<Session, 'client' | 'signedOut'>,
  viewerId: string,
  entry: OutboxEntry,
): Promise<Outcome> {
  const answer = await askSignedIn(client);
  if ('error' in answer) return beforeSending(answer.error);
  if (answer.viewerId === viewerId) return postMessage(client, entry);
  signedOut();
  return hindered('SIGNED_OUT');
}

/** Whatever the error, the message itself is still here, and nothing was said of it. */
function beforeSending(error: CombinedError): Outcome {
  const outcome = outcomeOf(error);
  return outcome.kind === 'hindered' ? { ...outcome, mayBeStored: false } : hindered('SERVER');
}
