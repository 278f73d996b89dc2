import { type OutgoingEmail, Prisma, type PrismaClient } from '../database/generated/client.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { type Email, emailSchema, type MailDelivery, UnansweredError, UndeliverableError } from './email.ts';

/** Milliseconds after which a message that was taken can be found for sure. */
const FINDABLE_AFTER = 2 * 60 * 1000;

interface DeliverOptions {
  readonly db: PrismaClient;
  readonly delivery: MailDelivery;
  readonly now: () => Date;
  /** Whether whoever a message is for may see what it tells of, and wants to hear of it, at this moment. */
  readonly isWanted: (email: OutgoingEmail) => Promise<boolean>;
}

/**
 * Makes one attempt at a queued message, and rejects when another is to follow. What is tried is written down before it is
 * tried: an attempt whose answer was lost, or whose process died, is followed by a search for its message and not by a
 * second one (docs/decisions/014).
 *
 * @throws PermanentFailure when it was given up
 */
export async function deliverQueuedEmail(options: DeliverOptions, emailId: string): Promise<void> {
  const { db, delivery, isWanted } = options;
  const now = options.now();
  const row = await db.outgoingEmail.findUnique({ where: { id: emailId } });
  if (!row || row.endedAt) return;

  const email = contentOf(row);
  if (row.state === 'SENDING') {
    const providerId = await delivery.find(row.id, email.stream);
    if (providerId !== null) return end(db, row, { state: 'SENT', providerId, endedAt: now });
    // Until then it may have been taken though it is not found.
    if (now.getTime() - (row.attemptedAt?.getTime() ?? 0) < FINDABLE_AFTER) {
      throw new Error('It is not known yet whether the message was taken');
    }
  }
  if (!(await isWanted(row))) return end(db, row, { state: 'WITHDRAWN', endedAt: now });
  if (row.expiresAt <= now) return giveUp(db, row, row.lastError ?? 'It was not sent in time', now);

  await db.outgoingEmail.update({
    where: { id: row.id },
    data: { state: 'SENDING', attempts: { increment: 1 }, attemptedAt: now },
  });
  try {
    const providerId = await delivery.send(email, row.id);
    await end(db, row, { state: 'SENT', providerId, endedAt: options.now() });
  } catch (error) {
    await recordFailure(db, row, error, options.now());
    throw error;
  }
}

function contentOf({ recipient, subject, content }: OutgoingEmail): Email {
  return emailSchema.parse({ to: recipient, subject, ...(typeof content === 'object' && content) });
}

async function recordFailure(db: PrismaClient, row: OutgoingEmail, error: unknown, now: Date): Promise<void> {
  const lastError = error instanceof Error ? error.message : String(error);
  if (error instanceof UndeliverableError) return giveUp(db, row, lastError, now, error);
  const state = error instanceof UnansweredError ? 'SENDING' : 'QUEUED';
  await db.outgoingEmail.updateMany({ where: { id: row.id, endedAt: null }, data: { state, lastError } });
}

/** Makes a dead letter of it. Its content is kept only where an admin may send it again. */
async function giveUp(db: PrismaClient, row: OutgoingEmail, lastError: string, now: Date, cause?: Error) {
  const data = { state: 'FAILED', lastError, endedAt: now } as const;
  if (row.deskId) await db.outgoingEmail.update({ where: { id: row.id }, data });
  else await end(db, row, data);
  throw new PermanentFailure(lastError, { cause });
}

type Ending = Prisma.OutgoingEmailUncheckedUpdateInput;

async function end(db: PrismaClient, { id }: OutgoingEmail, data: Ending): Promise<void> {
  // SQL's null, not JSON's.
  await db.outgoingEmail.update({ where: { id }, data: { ...data, content: Prisma.DbNull } });
}
