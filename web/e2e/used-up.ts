import { expect } from 'vitest';
import type { Stage } from './stage.ts';

/** What was counted of a limit, by people, is all there is of it, until some seconds from now. */
export async function useUp({ parley }: Stage, limit: string, seconds: number): Promise<void> {
  const expire = BigInt(Date.now() + seconds * 1_000);
  const counted = await parley.db.rateLimit.updateMany({
    where: { key: { contains: `${limit}.person` } },
    data: { points: 100_000, expire },
  });
  expect(counted.count).toBeGreaterThan(0);
}
