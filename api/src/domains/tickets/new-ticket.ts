import { v7 as uuidv7 } from 'uuid';
import type { Prisma } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import { checkFiles, type MessageFiles } from '../attachments/service.ts';
import { type CodeJudgement, checkTicketCode } from '../codes/service.ts';
import { holdDesk } from '../desks/service.ts';
import { isMember, isOnTeam, type Standing } from '../people/policy.ts';
import { checkForm } from './form-gate.ts';
import { createReference } from './reference.ts';
import type { MessageBody } from './ticket-change.ts';
import { checkClientMutationId, checkSubject } from './ticket-input.ts';

export interface CreateTicket {
  readonly clientMutationId: string;
  readonly workspaceId: string;
  readonly typeId: string;
  /** The desk's default where null. */
  readonly priorityId: string | null;
  readonly licenseId: string | null;
  readonly subject: string;
  /** The first message, or what is wrong with it, so that every mistake of the form is told at once. */
  readonly body: MessageBody | readonly Issue[];
  /** Files of the first message. */
  readonly files: MessageFiles;
  /** The six digits mailed to the submitter, where the type asks for them. */
  readonly code: string | null;
}

/**
 * What a new ticket becomes, or BAD_INPUT with everything that is wrong with it at once. `judgement` is what was found of the
 * code that was given; null for none.
 */
export async function checkNewTicket(
  tx: Prisma.TransactionClient,
  viewer: Standing,
  input: CreateTicket,
  judgement: CodeJudgement | null,
) {
  const issues: Issue[] = [...checkClientMutationId(input.clientMutationId)];
  const subject = checkSubject(input.subject);
  if (!subject.ok) issues.push(...subject.issues);
  if ('length' in input.body) issues.push(...input.body);

  const workspace = isMember(viewer, input.workspaceId) ? await findWorkspace(tx, input.workspaceId) : null;
  if (!workspace || isOnTeam(viewer, workspace.deskId)) {
    throw badInput([...issues, { field: 'workspaceId', code: 'UNKNOWN', allowed: 'a workspace you belong to' }]);
  }

  const desk = await holdDesk(tx, workspace.deskId);
  const type = await tx.ticketType.findFirst({ where: { id: input.typeId, deskId: desk.id, archivedAt: null } });
  if (!type) issues.push({ field: 'typeId', code: 'UNKNOWN', allowed: 'a ticket type of the desk' });
  const priority = await tx.priority.findFirst({
    where: { deskId: desk.id, ...(input.priorityId ? { id: input.priorityId } : { isDefault: true }) },
  });
  if (!priority) issues.push({ field: 'priorityId', code: 'UNKNOWN', allowed: 'a priority of the desk' });

  const license = workspace.licenses.find(({ id }) => id === input.licenseId);
  if (input.licenseId && !(license && desk.selectableLicenseStatuses.includes(license.status))) {
    const allowed = `a licence of the workspace that is ${desk.selectableLicenseStatuses.join(', ').toLowerCase()}`;
    issues.push({ field: 'licenseId', code: 'NOT_ALLOWED', allowed });
  }
  issues.push(...(await checkFiles(tx, viewer, desk, input.files)));
  if (type) issues.push(...(await checkForm(tx, viewer, type.formKinds, input.files)));
  if (type) issues.push(...checkTicketCode(type, judgement));
  if (issues.length > 0 || !subject.ok || !type || !priority || 'length' in input.body) throw badInput(issues);

  const ticket = {
    id: uuidv7(),
    reference: createReference(),
    deskId: desk.id,
    workspaceId: workspace.id,
    submitterId: viewer.personId,
    typeId: type.id,
    priorityId: priority.id,
    licenseId: license?.id ?? null,
    subject: subject.value,
    premium: workspace.licenses.some(({ status }) => desk.premiumLicenseStatuses.includes(status)),
    clientMutationId: input.clientMutationId,
  };
  return { desk, ticket, body: input.body, defaultAssigneeId: type.defaultAssigneeId };
}

/** A workspace that stays as it is until the transaction ends: one that is being disbanded gets no new ticket. */
async function findWorkspace(tx: Prisma.TransactionClient, id: string) {
  await tx.$queryRaw`SELECT 1 FROM workspace WHERE id = ${id}::uuid FOR SHARE`;
  return tx.workspace.findUnique({ where: { id, disbandedAt: null }, include: { licenses: true } });
}
