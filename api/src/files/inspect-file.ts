import { stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { AttachmentKind } from '../domains/desks/settings.ts';
import type { FileRefusal } from './file-refusal.ts';

export { type FileRefusal, refusalWords } from './file-refusal.ts';

export type Inspection =
  | { readonly ok: true; readonly contentType: string }
  | { readonly ok: false; readonly reason: FileRefusal };

/** Whether the content of a file is of the kind that its name says, and nothing else besides. */
export async function inspectFile(path: string, kind: AttachmentKind): Promise<Inspection> {
  const { size } = await stat(path);
  if (size === 0) return { ok: false, reason: 'EMPTY' };
  const type = await fileTypeFromFile(path);
  if (type && type.ext !== kind) return { ok: false, reason: 'OTHER_KIND' };
  return { ok: true, contentType: type?.mime ?? 'text/plain; charset=utf-8' };
}
