import type { Prisma } from '../../database/generated/client.ts';

/**
 * Locks files until the transaction ends: meanwhile nobody else sends them, shows them in an article or sweeps them. What is
 * known of them has to be read afterwards.
 */
export async function lockFiles(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM attachment WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}
