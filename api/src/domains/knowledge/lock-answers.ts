import type { Prisma } from '../../database/generated/client.ts';

/**
 * One writer of a desk's articles and categories at a time, until the transaction ends: addresses and places are taken
 * once, and nothing gets into a category that is taken away.
 */
export async function lockAnswers(tx: Prisma.TransactionClient, deskId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`answers ${deskId}`}::text, 0))`;
}
