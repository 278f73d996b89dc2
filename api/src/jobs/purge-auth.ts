import type { PrismaClient } from '../database/generated/client.ts';

/**
 * Deletes the sessions and one-time tokens that have expired by `now`. They count for nothing already; a trigger tells the
 * live streams of every session that goes.
 */
export async function purgeAuth(db: Pick<PrismaClient, 'session' | 'verification'>, now: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.verification.deleteMany({ where: { expiresAt: { lte: now } } });
}
