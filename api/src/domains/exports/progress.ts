import type { Export, Prisma, PrismaClient } from '../../database/generated/client.ts';
import { append, topic } from '../../live/log.ts';

/** Whoever waits for the file hears of it this often, in milliseconds. */
const EVERY_MS = 1_000;
/** How often an attempt says that it goes on, in milliseconds. */
const BEAT_MS = 10_000;

/** Another job writes the file by now, or nobody wants it any more. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
}

/** An export that a job has begun to write. */
export type BegunExport = Pick<Export, 'id' | 'requesterId' | 'attempts'>;

/** Tells the requester's pages, in the transaction of the change. */
export async function tellRequester(
  tx: Prisma.TransactionClient,
  { requesterId }: Pick<Export, 'requesterId'>,
  now: Date,
): Promise<void> {
  if (requesterId) await append(tx, [{ type: 'EXPORTS_CHANGED', topics: [topic.exports(requesterId)] }], now);
}

/** Writes down where the job's attempt stands. Throws SupersededError when it is not the newest. */
export async function updateBegun(
  db: PrismaClient,
  { id, attempts, requesterId }: BegunExport,
  data: Prisma.ExportUpdateManyMutationInput,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.export.updateMany({ where: { id, attempts, state: 'RUNNING' }, data });
    if (count === 0) throw new SupersededError('Another attempt has begun.');
    await tellRequester(tx, { requesterId }, now);
  });
}

/**
 * Writes down now and then that the job's attempt goes on, also while it counts or stores and there is nothing to tell: what
 * has not been heard of for a minute is begun anew. Gives what ends that.
 */
export function keepHeard(db: PrismaClient, { id, attempts }: BegunExport, now: () => Date): () => void {
  const beat = async () => {
    await db.export.updateMany({ where: { id, attempts, state: 'RUNNING' }, data: { heardAt: now() } });
  };
  // A database that is away fails the attempt itself.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS);
  return () => clearInterval(timer);
}

/** Passes items through and tells, about once a second, how many there have been. */
export async function* counted<Item>(
  items: AsyncIterable<Item>,
  tell: (count: number) => Promise<void>,
): AsyncGenerator<Item> {
  let count = 0;
  let toldAt = performance.now();
  for await (const item of items) {
    yield item;
    count += 1;
    if (performance.now() - toldAt < EVERY_MS) continue;
    await tell(count);
    toldAt = performance.now();
  }
  await tell(count);
}
