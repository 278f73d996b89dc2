import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput, type DomainError, type IssueCode } from '../../errors.ts';
import type { EncodedKind, Images } from '../../files/images.ts';
import { inspectFile, refusalWords } from '../../files/inspect-file.ts';
import type { Storage } from '../../storage/storage.ts';
import type { AttachmentKind } from '../desks/settings.ts';
import { storageKey } from './storage-key.ts';

/** Images that are encoded anew and shown in pages; bmp is a file like any other. */
const encodedKinds: readonly AttachmentKind[] = ['jpg', 'jpeg', 'png', 'gif', 'webp'] satisfies EncodedKind[];

/** A file as it goes into the storage, still in a temporary folder. */
export interface Content {
  readonly path: string;
  readonly bytes: number;
  readonly contentType: string;
  /** Of an image that was encoded anew; null for everything else. Pixels. */
  readonly image: {
    readonly width: number;
    readonly height: number;
    readonly thumbnail: { readonly path: string; readonly bytes: number };
  } | null;
}

/** The refusal of a file, with what would have been taken. */
export const fileRefused = (code: IssueCode, allowed: string): DomainError =>
  badInput([{ field: 'file', code, allowed }]);

/**
 * Writes a file as it arrives, and refuses it as soon as it is too large.
 *
 * @param open gives its content, and throws at once where the reader of the request has given up on it by then
 * @throws BAD_INPUT for one that is empty, too large or broken off
 */
export async function writeUpload(open: () => Readable, path: string, maxBytes: number): Promise<void> {
  const tooLarge = fileRefused('TOO_LARGE', `at most ${maxBytes} bytes`);
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > maxBytes ? tooLarge : null, chunk);
    },
  });
  try {
    await pipeline(open(), count, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    // Whichever part of the line was the first to notice.
    if (bytes > maxBytes) throw tooLarge;
    // The reader of the request cuts off what is larger than any desk takes, and notices when the client goes away.
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 413) throw tooLarge;
    if (status !== undefined) throw fileRefused('INVALID', 'a file that arrives whole');
    throw error;
  }
  if (bytes === 0) throw fileRefused('EMPTY', 'a file with something in it');
}

/** Judges a file by its content and encodes an image anew. Throws BAD_INPUT for one that isn't what its name says. */
export async function readContent(images: Images, path: string, kind: AttachmentKind): Promise<Content> {
  const inspected = await inspectFile(path, kind);
  if (!inspected.ok) throw fileRefused('INVALID', refusalWords[inspected.reason]);
  const { contentType } = inspected;
  if (!isEncoded(kind)) return { path, bytes: (await stat(path)).size, contentType, image: null };

  const encoded = await images.encode(path, kind);
  if (!encoded.ok) throw fileRefused('INVALID', refusalWords[encoded.reason]);
  const { bytes, width, height, thumbnailPath, thumbnailBytes } = encoded;
  const thumbnail = { path: thumbnailPath, bytes: thumbnailBytes };
  return { path: encoded.path, bytes, contentType, image: { width, height, thumbnail } };
}

/** Puts a file, and of an image the small one, where the file's id leads. */
export async function storeContent(
  storage: Storage,
  id: string,
  { path, bytes, contentType, image }: Content,
): Promise<void> {
  await storage.store(storageKey(id, 'original'), { path, bytes, contentType });
  if (image) await storage.store(storageKey(id, 'thumbnail'), { ...image.thumbnail, contentType: 'image/webp' });
}

const isEncoded = (kind: AttachmentKind): kind is EncodedKind => encodedKinds.includes(kind);
