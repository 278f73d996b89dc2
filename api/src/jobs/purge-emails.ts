import type { PrismaClient } from '../database/generated/client.ts';

/** How long mail that was sent, given up or withdrawn is remembered, in milliseconds: 30 days. */
const ENDED_EMAIL_AGE = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes what ended long ago, and could not be queued again. What told of a message is remembered as long as the message:
 * it may be hidden and shown at any time, and is not mailed twice by that. Its address and its subject are forgotten.
 */
export async function purgeEmails(db: Pick<PrismaClient, 'outgoingEmail'>, now: Date): Promise<void> {
  const endedAt = { lt: new Date(now.getTime() - ENDED_EMAIL_AGE) };
  await db.outgoingEmail.deleteMany({
    where: { endedAt, OR: [{ itemId: null }, { state: 'FAILED' }, { item: { kind: { not: 'MESSAGE' } } }] },
  });
  await db.outgoingEmail.updateMany({
    where: { endedAt, recipient: { not: '' } },
    data: { recipient: '', subject: '', lastError: null },
  });
}
