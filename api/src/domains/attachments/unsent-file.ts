import { buffer } from 'node:stream/consumers';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Files } from '../../files/files.ts';
import type { Viewer } from '../people/policy.ts';
import { unsent } from './policy.ts';
import { storageKey } from './storage-key.ts';

/** A file with all of its content in memory. */
export interface WholeFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * What the viewer has uploaded to a desk and not sent: judged by the desk's policy, and by the virus scanner where there is
 * one. Null for everything else; without its content where that is larger than `maxBytes`.
 */
export async function readUnsentFile(
  { db, files }: { db: PrismaClient; files: Files },
  { personId }: Viewer,
  { id, deskId, maxBytes }: { id: string; deskId: string; maxBytes: number },
): Promise<WholeFile | 'TOO_LARGE' | null> {
  const row = await db.attachment.findFirst({
    where: { id, deskId, uploaderId: personId, ...unsent, state: 'AVAILABLE' },
  });
  if (!row) return null;
  if (row.bytes > maxBytes) return 'TOO_LARGE';
  const content = await buffer(await files.storage.read(storageKey(id, 'original')));
  return { name: row.name, contentType: row.contentType, bytes: row.bytes, content: new Uint8Array(content) };
}
