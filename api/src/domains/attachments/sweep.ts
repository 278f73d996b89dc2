import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Viewer } from '../people/policy.ts';
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

/** Deletes the files that were never sent, and what uploads that were cut off by a crash have left in the storage. */
export async function sweepUploads({ db, files }: SweepServices, now: Date): Promise<void> {
  const before = (age: number) => ({ lt: new Date(now.getTime() - age) });
  const abandoned = await db.attachment.findMany({
    where: {
      messageId: null,
      OR: [{ createdAt: before(UNSENT_AGE) }, { state: 'STORING', createdAt: before(STORING_AGE) }],
    },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  });
  for (const { id } of abandoned) await removeUnsent({ db, files }, { id });
}

/** Deletes a file that the viewer uploaded and has not sent. Throws NOT_FOUND for any other. */
export async function removeUpload(services: SweepServices, viewer: Viewer, id: string): Promise<void> {
  const removed = await removeUnsent(services, { id, uploaderId: viewer.personId, state: { not: 'STORING' } });
  if (!removed) throw notFound('Attachment');
}

/** The row is locked first, so that no message takes the file meanwhile, and goes last, so that a crash leaves it to be found. */
async function removeUnsent(
  { db, files }: SweepServices,
  where: Prisma.AttachmentWhereInput & { id: string },
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM attachment WHERE id = ${where.id}::uuid FOR UPDATE`;
      const found = await tx.attachment.findFirst({ where: { ...where, messageId: null }, select: { id: true } });
      if (!found) return false;
      await files.storage.removeAll(storageFolder(found.id));
      await tx.attachment.delete({ where: { id: found.id } });
      return true;
    },
    { timeout: 30_000 },
  );
}
