import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileUpload } from 'graphql-upload-ts';
import { v7 as uuidv7 } from 'uuid';
import type { Attachment, PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import type { Files } from '../../files/files.ts';
import { type Desk, loadDesk, toDesk } from '../desks/service.ts';
import { isOnTeam, type Viewer } from '../people/policy.ts';
import { type Content, fileRefused, readContent, storeContent, writeUpload } from './content.ts';
import { cleanFileName, kindOfName } from './file-name.ts';
import { unsent } from './policy.ts';
import { requestScan } from './scan-attachment.ts';

export { type CheckedPictures, checkPictures, pictureOf } from './article-pictures.ts';
export { readContent, storeContent } from './content.ts';
export { kindOfName } from './file-name.ts';
export {
  attachFiles,
  checkFiles,
  decodeFiles,
  fileListDescription,
  type MessageFiles,
  noFiles,
} from './message-files.ts';
export { requestScansAgain, scanAttachment } from './scan-attachment.ts';
export { storageKey } from './storage-key.ts';
export { removeSentFiles, removeUpload, sweepUploads } from './sweep.ts';
export { readUnsentFile, type WholeFile } from './unsent-file.ts';

/** What taking in a file needs. */
export interface UploadServices {
  readonly db: PrismaClient;
  readonly files: Files;
  readonly now: () => Date;
}

/** Files that one person may have uploaded and not sent. */
const MAX_UNSENT = 100;

/** How much larger than the desk's limit an image may become when it is encoded anew. */
const MAX_GROWTH = 4;

/** A request has one file, however often its operation names it. */
const taken = new WeakSet<FileUpload>();

/** Bytes of the largest file that any desk of the viewer takes; 0 where they belong to none. */
export async function largestUploadFor(db: PrismaClient, { desks, workspaces }: Viewer): Promise<number> {
  const rows = await db.desk.findMany({
    where: {
      OR: [{ id: { in: [...desks.keys()] } }, { workspaces: { some: { id: { in: [...workspaces.keys()] } } } }],
    },
  });
  return Math.max(0, ...rows.map((row) => toDesk(row).attachmentPolicy.maxBytes));
}

/**
 * Takes in a file for a message to come: writes it to a temporary file as it arrives, judges it by its content against
 * the desk's policy, encodes images anew, and stores what came of it. Until it is sent it is its uploader's alone.
 *
 * @throws NOT_FOUND for a desk that the viewer can't write to; BAD_INPUT naming `file`, with what would be taken
 */
export async function uploadAttachment(
  services: UploadServices,
  viewer: Viewer,
  deskId: string,
  upload: Promise<FileUpload>,
): Promise<Attachment> {
  const { attachmentPolicy: policy } = await requireDesk(services.db, viewer, deskId);
  const file = await upload;
  if (taken.has(file)) throw fileRefused('TOO_MANY', 'one file per request, named once');
  taken.add(file);
  await requireFewUnsent(services.db, viewer);
  const { filename, createReadStream } = file;
  const name = cleanFileName(filename);
  const kind = kindOfName(name);
  if (!kind || !policy.kinds.includes(kind)) {
    throw fileRefused('NOT_ALLOWED', `a file of one of the kinds ${policy.kinds.join(', ')}`);
  }

  const { files } = services;
  const folder = await mkdtemp(join(files.spoolFolder, 'upload-'));
  try {
    const path = join(folder, 'original');
    await writeUpload(createReadStream, path, policy.maxBytes);
    const content = await readContent(files.images, path, kind);
    if (content.bytes > policy.maxBytes * MAX_GROWTH) {
      throw fileRefused('TOO_LARGE', `an image of at most ${policy.maxBytes * MAX_GROWTH} bytes when encoded anew`);
    }
    return await store(services, { deskId, uploaderId: viewer.personId, name, kind }, content);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The row comes first: whatever of the content a crash leaves in the storage is found by it, and swept. */
async function store(
  { db, files, now }: UploadServices,
  facts: Pick<Attachment, 'deskId' | 'uploaderId' | 'name' | 'kind'>,
  content: Content,
): Promise<Attachment> {
  const id = uuidv7();
  const { bytes, contentType, image } = content;
  const size = { width: image?.width ?? null, height: image?.height ?? null };
  await db.attachment.create({ data: { id, ...facts, ...size, contentType, bytes, createdAt: now() } });
  await storeContent(files.storage, id, content);
  return db.$transaction(async (tx) => {
    if (files.scanner) await requestScan(tx, id);
    return tx.attachment.update({ where: { id }, data: { state: files.scanner ? 'CHECKING' : 'AVAILABLE' } });
  });
}

/** Whoever uploads and never sends does not fill the storage. */
async function requireFewUnsent(db: PrismaClient, { personId }: Viewer): Promise<void> {
  const waiting = await db.attachment.count({ where: { ...unsent, uploaderId: personId } });
  if (waiting >= MAX_UNSENT) throw fileRefused('TOO_MANY', `at most ${MAX_UNSENT} files that wait to be sent`);
}

/** A desk the viewer can write to: as its team, or as a member of one of its workspaces. */
async function requireDesk(db: PrismaClient, viewer: Viewer, deskId: string): Promise<Desk> {
  const isTheirs =
    isOnTeam(viewer, deskId) ||
    (await db.workspace.count({ where: { deskId, id: { in: [...viewer.workspaces.keys()] } } })) > 0;
  if (!isTheirs) throw notFound('Desk');
  return loadDesk(db, deskId);
}
