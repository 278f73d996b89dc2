import type { PrismaClient } from '../database/generated/client.ts';

/** Deletes what was used up of limits whose time is over by `now`: it counts for nothing already. */
export async function purgeRateLimits(db: Pick<PrismaClient, 'rateLimit'>, now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lte: BigInt(now.getTime()) } } });
}
