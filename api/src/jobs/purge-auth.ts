import type { PrismaClient } from '../database/generated/client.ts';

/** Milliseconds that mailed codes are kept, so that an old one is known to be just that. */
const CODE_AGE = 24 * 60 * 60 * 1000;

/**
 * Deletes the sessions, one-time tokens and codes that have expired by `now`. They count for nothing already; a trigger tells
 * the live streams of every session that goes.
 */
export async function purgeAuth(
  db: Pick<PrismaClient, 'session' | 'verification' | 'emailedCode'>,
  now: Date,
): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.verification.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.emailedCode.deleteMany({ where: { createdAt: { lte: new Date(now.getTime() - CODE_AGE) } } });
}
