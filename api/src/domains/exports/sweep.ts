import { type ExportServices, giveUp, MAX_ATTEMPTS, requestRun } from './run-export.ts';
import { storageFolder } from './storage-key.ts';

/** How long one that is being written may say nothing, in milliseconds, before its job counts as lost. */
const SILENCE = 60 * 1000;
/** Exports of one run at most; the next one goes on. */
const BATCH = 1_000;

/** Deletes what has expired with its files, and has what a crash left behind written again. */
export async function sweepExports(services: ExportServices, now: Date): Promise<void> {
  await requestLostAgain(services, now);
  const { db, files } = services;
  const expired = await db.export.findMany({
    where: { expiresAt: { lte: now } },
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
    take: BATCH,
  });
  // One that can't be deleted keeps none of the others. The row goes last, so that the next sweep finds what is left.
  const errors: unknown[] = [];
  for (const { id } of expired) {
    try {
      await files.storage.removeAll(storageFolder(id));
      await db.export.deleteMany({ where: { id } });
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} exports could not be deleted`);
}

async function requestLostAgain(services: ExportServices, now: Date): Promise<void> {
  const lost = await services.db.export.findMany({
    where: {
      state: { in: ['PENDING', 'RUNNING'] },
      heardAt: { lt: new Date(now.getTime() - SILENCE) },
      expiresAt: { gt: now },
    },
    take: BATCH,
  });
  for (const each of lost) {
    if (each.attempts >= MAX_ATTEMPTS) await giveUp(services, each, 'NOT_WRITTEN');
    else await requestRun(services.db, each.id);
  }
}
