import type { Prisma } from '../../database/generated/client.ts';
import type { Issue } from '../../errors.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import type { AttachmentPolicy } from '../desks/settings.ts';
import type { Viewer } from '../people/policy.ts';
import { lockFiles } from './lock-files.ts';
import { unsent } from './policy.ts';

/** The files a message is to carry, in order, and which of them is the form that the ticket's type asks for. */
export interface MessageFiles {
  readonly ids: readonly string[];
  readonly formId: string | null;
}

export const noFiles: MessageFiles = { ids: [], formId: null };

/** What the inputs of the API say of their list of files. */
export const fileListDescription =
  'Files in order, uploaded by the viewer for this desk and not sent yet; as many as its `attachmentPolicy` takes.';

/** Files as an input names them, by global ids. */
export function decodeFiles(ids: readonly string[] | null | undefined, formId?: string | null): MessageFiles {
  return {
    ids: (ids ?? []).map((id, index) => decodeId(id, 'Attachment', fieldOf(index))),
    formId: decodeOptionalId(formId, 'Attachment', 'formAttachmentId'),
  };
}

/**
 * What is wrong with the files of a message, each under its place in `attachmentIds`: it takes what its author has uploaded for this desk
 * and not sent yet. Locks them, so that nothing else sends or sweeps them until the transaction ends.
 */
export async function checkFiles(
  tx: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'personId'>,
  desk: { readonly id: string; readonly attachmentPolicy: AttachmentPolicy },
  { ids }: MessageFiles,
): Promise<readonly Issue[]> {
  if (ids.length === 0) return [];
  const { maxCount } = desk.attachmentPolicy;
  if (ids.length > maxCount) {
    return [{ field: 'attachmentIds', code: 'TOO_MANY', allowed: `at most ${maxCount} files` }];
  }

  await lockFiles(tx, ids);
  const files = await tx.attachment.findMany({
    where: {
      id: { in: [...ids] },
      deskId: desk.id,
      uploaderId: viewer.personId,
      ...unsent,
      state: { not: 'STORING' },
    },
    select: { id: true, name: true, state: true },
  });
  const known = new Map(files.map((file) => [file.id, file]));
  return ids.flatMap((id, index): Issue[] => {
    const file = known.get(id);
    if (!file || ids.indexOf(id) < index) {
      const allowed = 'each file once: uploaded by you to this desk in the last 3 days, not sent yet';
      return [{ field: fieldOf(index), code: 'UNKNOWN', allowed }];
    }
    if (file.state !== 'QUARANTINED') return [];
    const allowed = `files without a virus; in ${file.name} one was found`;
    return [{ field: fieldOf(index), code: 'NOT_ALLOWED', allowed }];
  });
}

/** Of one file among those of an input, by its place from 0. */
const fieldOf = (index: number): string => `attachmentIds.${index}`;

/** Makes checked files part of a message that exists by now. */
export async function attachFiles(tx: Prisma.TransactionClient, messageId: string, { ids, formId }: MessageFiles) {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE attachment
    SET message_id = ${messageId}::uuid, position = array_position(${ids}::uuid[], id) - 1,
      is_form = id IS NOT DISTINCT FROM ${formId}::uuid
    WHERE id = ANY(${ids}::uuid[])`;
}
