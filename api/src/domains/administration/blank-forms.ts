import { createHash } from 'node:crypto';
import type { BlankForm, Prisma } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import type { WholeFile } from '../attachments/service.ts';
import type { Desk } from '../desks/service.ts';
import type { BeforeAndAfter } from './desk-change.ts';

/** It lies in the database, and is read as a whole for each download. */
export const maxBlankFormBytes = 5 * 1_048_576;

/** The empty form that a type is to have: null for none; `upload` as it was found. */
export interface BlankFormDraft {
  readonly ticketTypeId: string;
  readonly upload: WholeFile | 'TOO_LARGE' | 'UNKNOWN' | null;
}

/** Gives a type of the desk its empty form, or takes it away. Throws BAD_INPUT naming `ticketTypeId` or `attachmentId`. */
export async function replaceBlankForm(
  tx: Prisma.TransactionClient,
  desk: Desk,
  { ticketTypeId, upload }: BlankFormDraft,
): Promise<BeforeAndAfter> {
  const type = await tx.ticketType.findFirst({
    where: { id: ticketTypeId, deskId: desk.id, requirement: 'FORM_ATTACHMENT' },
    include: { blankForm: true },
  });
  const issues: Issue[] = type
    ? []
    : [{ field: 'ticketTypeId', code: 'UNKNOWN', allowed: 'a type of the desk that asks for a form' }];
  if (upload === 'UNKNOWN') {
    const allowed = 'a file uploaded by you to this desk in the last 3 days, not sent yet, that has been checked';
    issues.push({ field: 'attachmentId', code: 'UNKNOWN', allowed });
  }
  if (upload === 'TOO_LARGE') {
    issues.push({ field: 'attachmentId', code: 'TOO_LARGE', allowed: `at most ${maxBlankFormBytes} bytes` });
  }
  if (!type || typeof upload === 'string') throw badInput(issues);

  const told = (form: Pick<BlankForm, 'name' | 'content'> | null) => ({
    ticketType: type.label,
    blankForm: form && { name: form.name, sha256: createHash('sha256').update(form.content).digest('hex') },
  });
  if (upload) {
    const { name, contentType, content } = upload;
    const form = { name, contentType, content };
    await tx.blankForm.upsert({ where: { ticketTypeId }, create: { ticketTypeId, ...form }, update: form });
  } else {
    await tx.blankForm.deleteMany({ where: { ticketTypeId } });
  }
  return { before: told(type.blankForm), after: told(upload) };
}
