import type { PrismaClient } from '../database/generated/client.ts';

/** How long mail that was sent, given up or withdrawn is remembered, in milliseconds: 30 days. */
const ENDED_EMAIL_AGE = 30 * 24 * 60 * 60 * 1000;

/** Deletes what ended long ago: no job is left that could queue the same again. */
export async function purgeEmails(db: Pick<PrismaClient, 'outgoingEmail'>, now: Date): Promise<void> {
  await db.outgoingEmail.deleteMany({ where: { endedAt: { lt: new Date(now.getTime() - ENDED_EMAIL_AGE) } } });
}
