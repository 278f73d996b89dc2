import type { Prisma, Ticket } from '../../database/generated/client.ts';
import type { Issue } from '../../errors.ts';
import type { MessageFiles } from '../attachments/service.ts';
import { isOnTeam, type Standing, type Viewer } from '../people/policy.ts';

type Transaction = Prisma.TransactionClient;

const refuse = (code: Issue['code'], allowed: string): Issue[] => [{ field: 'formAttachmentId', code, allowed }];

/** A ticket type that has a form takes a ticket only with a file that its submitter calls the form; others know none. */
export async function checkForm(
  tx: Transaction,
  { personId }: Standing,
  formKinds: readonly string[],
  { ids, formId }: MessageFiles,
): Promise<readonly Issue[]> {
  if (formKinds.length === 0) return formId === null ? [] : refuse('NOT_ALLOWED', 'none: this type has no form');
  const allowed = `one of the files, of the kinds ${formKinds.join(', ')}`;
  if (formId === null) return refuse('REQUIRED', allowed);
  const form = await tx.attachment.findFirst({
    where: { id: formId, uploaderId: personId, messageId: null, kind: { in: [...formKinds] } },
  });
  return form && ids.includes(formId) ? [] : refuse('NOT_ALLOWED', allowed);
}

/** The same of a reply, which needs no form: the customer may send another with it, the team has none to send. */
export async function checkReplyForm(
  tx: Transaction,
  viewer: Viewer,
  { deskId, typeId }: Pick<Ticket, 'deskId' | 'typeId'>,
  files: MessageFiles,
): Promise<readonly Issue[]> {
  if (files.formId === null) return [];
  if (isOnTeam(viewer, deskId)) return refuse('NOT_ALLOWED', 'none: the form is the customer’s');
  const type = await tx.ticketType.findUniqueOrThrow({ where: { id: typeId }, select: { formKinds: true } });
  return checkForm(tx, viewer, type.formKinds, files);
}
