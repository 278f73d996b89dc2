import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Viewer } from '../people/policy.ts';
import { lockFiles } from './lock-files.ts';
import { unsent } from './policy.ts';
import { storageFolder } from './storage-key.ts';

const hour = 60 * 60 * 1000;
/** How long a file waits to be sent, in milliseconds. */
const UNSENT_AGE = 3 * 24 * hour;
/** After how long a file that is still on its way into the storage counts as abandoned, in milliseconds. */
const STORING_AGE = hour;
/** Files of one run at most; the next one goes on. */
const BATCH = 1_000;

interface SweepServices {
  readonly db: PrismaClient;
  readonly files: { readonly storage: Storage };
}

/** Deletes the files that are in no message and no article, and what uploads that were cut off by a crash have left in the storage. */
export async function sweepUploads({ db, files }: SweepServices, now: Date): Promise<void> {
  const before = (age: number) => ({ lt: new Date(now.getTime() - age) });
  const abandoned = await db.attachment.findMany({
    where: {
      ...unsent,
      OR: [{ createdAt: before(UNSENT_AGE) }, { state: 'STORING', createdAt: before(STORING_AGE) }],
    },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  });
  // One that can't be deleted keeps none of the others.
  const errors: unknown[] = [];
  for (const { id } of abandoned) {
    await removeUnsent({ db, files }, { id }).catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} files could not be deleted`);
}

/** Deletes a file that the viewer uploaded and has not sent. Throws NOT_FOUND for any other. */
export async function removeUpload(services: SweepServices, viewer: Viewer, id: string): Promise<void> {
  const removed = await removeUnsent(services, { id, uploaderId: viewer.personId, state: { not: 'STORING' } });
  if (!removed) throw notFound('Attachment');
}

/** Deletes for good the files of a conversation that nobody sees any more. The second time goes on where the first ended. */
export async function removeSentFiles({ db, files }: SweepServices, conversationId: string): Promise<void> {
  const sent = await db.attachment.findMany({ where: { message: { is: { conversationId } } }, select: { id: true } });
  for (const { id } of sent) {
    await files.storage.removeAll(storageFolder(id));
    await db.attachment.delete({ where: { id } });
  }
}

/**
 * Deletes a file for good. First it becomes one that is not stored, which nobody sees or sends any more; its row goes last, so
 * that whatever interrupts this in between, the next sweep finds what is left.
 */
async function removeUnsent(
  { db, files }: SweepServices,
  where: Prisma.AttachmentWhereInput & { id: string },
): Promise<boolean> {
  const { count } = await db.$transaction(async (tx) => {
    // Whoever is about to send it holds it locked: only what is read after that counts.
    await lockFiles(tx, [where.id]);
    return tx.attachment.updateMany({ where: { ...where, ...unsent }, data: { state: 'STORING' } });
  });
  if (count === 0) return false;
  await files.storage.removeAll(storageFolder(where.id));
  await db.attachment.deleteMany({ where: { id: where.id } });
  return true;
}
