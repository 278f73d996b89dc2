import type { OutgoingEmail, PrismaClient } from '../database/generated/client.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { type Email, emailSchema, type MailDelivery, UnansweredError, UndeliverableError } from './email.ts';
import { endEmail, giveUpEmail } from './end-email.ts';
import { type Judge, judgeEmail } from './judge-email.ts';

/** Milliseconds after which a message that was taken can be found for sure. */
export const FINDABLE_AFTER = 2 * 60 * 1000;

export interface DeliverOptions extends Judge {
  readonly delivery: MailDelivery;
  readonly now: () => Date;
}

/**
 * Makes one attempt at a queued message, and rejects when another is to follow. What is tried is written down before it is
 * tried: an attempt whose answer was lost, or whose process died, is followed by a search for its message and not by a
 * second one (docs/decisions/014).
 *
 * @throws PermanentFailure when it was given up
 */
export async function deliverQueuedEmail(options: DeliverOptions, emailId: string): Promise<void> {
  const { db, delivery } = options;
  const now = options.now();
  const row = await db.outgoingEmail.findUnique({ where: { id: emailId } });
  if (!row || row.endedAt) return;
  if (row.state === 'SENDING') {
    const providerId = await delivery.find(row.id, contentOf(row).stream);
    if (providerId !== null) return endEmail(db, row, { state: 'SENT', providerId, endedAt: now });
    // Until then it may have been taken though it is not found.
    if (now.getTime() - (row.attemptedAt?.getTime() ?? 0) < FINDABLE_AFTER) {
      throw new Error('It is not known yet whether the message was taken');
    }
  }
  const judgement = await judgeEmail(options, row, now);
  if (judgement === 'LEAVE') return;
  if (judgement === 'GIVEN_UP') throw new PermanentFailure('The message was not sent in time');
  try {
    const providerId = await delivery.send(contentOf(row), row.id);
    await endEmail(db, row, { state: 'SENT', providerId, endedAt: options.now() });
  } catch (error) {
    await recordFailure(db, row, error, options.now());
    throw error;
  }
}

/** The whole message, of a row that still holds it. */
export function contentOf({ recipient, subject, content }: OutgoingEmail): Email {
  return emailSchema.parse({ to: recipient, subject, ...(typeof content === 'object' && content) });
}

async function recordFailure(db: PrismaClient, row: OutgoingEmail, error: unknown, now: Date): Promise<void> {
  const lastError = error instanceof Error ? error.message : String(error);
  if (error instanceof UndeliverableError) {
    await db.$transaction((tx) => giveUpEmail(tx, row, lastError, now));
    throw new PermanentFailure(lastError, { cause: error });
  }
  const state = error instanceof UnansweredError ? 'SENDING' : 'QUEUED';
  await db.outgoingEmail.updateMany({ where: { id: row.id, endedAt: null }, data: { state, lastError } });
}
