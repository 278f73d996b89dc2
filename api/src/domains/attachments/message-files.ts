import type { Prisma } from '../../database/generated/client.ts';
import type { Issue } from '../../errors.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import type { AttachmentPolicy } from '../desks/settings.ts';
import type { Viewer } from '../people/policy.ts';

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
    ids: (ids ?? []).map((id) => decodeId(id, 'Attachment', 'attachmentIds')),
    formId: decodeOptionalId(formId, 'Attachment', 'formAttachmentId'),
  };
}

/**
 * What is wrong with the files of a message, under `attachmentIds`: it takes what its author has uploaded for this desk
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
  const refuse = (code: Issue['code'], allowed: string): Issue => ({ field: 'attachmentIds', code, allowed });
  if (ids.length > maxCount) return [refuse('TOO_MANY', `at most ${maxCount} files`)];

  await tx.$queryRaw`SELECT 1 FROM attachment WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const files = await tx.attachment.findMany({
    where: {
      id: { in: [...ids] },
      deskId: desk.id,
      uploaderId: viewer.personId,
      messageId: null,
      state: { not: 'STORING' },
    },
    select: { name: true, state: true },
  });
  const unknown = ids.length - files.length;
  const infected = files.filter(({ state }) => state === 'QUARANTINED');
  return [
    ...(unknown > 0
      ? [refuse('UNKNOWN', 'each file once: uploaded by you to this desk in the last 3 days, not sent yet')]
      : []),
    ...infected.map(({ name }) => refuse('NOT_ALLOWED', `files without a virus; in ${name} one was found`)),
  ];
}

/** Makes checked files part of a message that exists by now. */
export async function attachFiles(tx: Prisma.TransactionClient, messageId: string, { ids, formId }: MessageFiles) {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE attachment
    SET message_id = ${messageId}::uuid, position = array_position(${ids}::uuid[], id) - 1,
      is_form = id IS NOT DISTINCT FROM ${formId}::uuid
    WHERE id = ANY(${ids}::uuid[])`;
}
