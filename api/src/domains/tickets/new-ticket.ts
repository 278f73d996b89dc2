import { v7 as uuidv7 } from 'uuid';
import type { Prisma, TicketType } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import { checkFiles, type MessageFiles } from '../attachments/service.ts';
import { type CodeJudgement, checkTicketCode } from '../codes/service.ts';
import { type Desk, holdDesk } from '../desks/service.ts';
import { isMember, isOnTeam, type Standing } from '../people/policy.ts';
import { holdAccount } from '../people/service.ts';
import { checkForm } from './form-gate.ts';
import type { MessageBody } from './new-message.ts';
import { createReference } from './reference.ts';
import { checkClientMutationId, checkSubject } from './ticket-input.ts';

/** What a new ticket says, whoever opens it. */
export interface TicketContent {
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
}

export interface CreateTicket extends TicketContent {
  /** The six digits mailed to the submitter, where the type asks for them. */
  readonly code: string | null;
}

/** What there is to know of the workspace that a ticket is opened in. */
type Place = NonNullable<Awaited<ReturnType<typeof findWorkspace>>>;

/** Whose ticket it will be, and who writes it: the owner of its files. */
interface People {
  readonly submitterId: string;
  readonly writerId: string;
}

/** What a type asks for before it takes a ticket, as far as that is missing. */
type Gate = (type: TicketType) => readonly Issue[] | Promise<readonly Issue[]>;

/**
 * What a new ticket of the viewer becomes, or BAD_INPUT with everything that is wrong with it at once. `judgement` is what
 * was found of the code that was given; null for none.
 */
export async function checkNewTicket(
  tx: Prisma.TransactionClient,
  viewer: Standing,
  input: CreateTicket,
  judgement: CodeJudgement | null,
) {
  const workspace = isMember(viewer, input.workspaceId) ? await findWorkspace(tx, input.workspaceId) : null;
  if (!workspace || isOnTeam(viewer, workspace.deskId)) {
    const allowed = 'a workspace you belong to';
    throw badInput([...wordIssues(input), { field: 'workspaceId', code: 'UNKNOWN', allowed }]);
  }
  await holdAccount(tx, viewer.personId);
  const people = { submitterId: viewer.personId, writerId: viewer.personId };
  return checkTicketIn(tx, workspace, people, input, async (type) => [
    ...(await checkForm(tx, viewer, type.formKinds, input.files)),
    ...checkTicketCode(type, judgement),
  ]);
}

/** The same of a ticket that the viewer, of the team, opens for a customer: of a type that asks for nothing first. */
export async function checkTicketFor(
  tx: Prisma.TransactionClient,
  viewer: Standing,
  customerId: string,
  input: TicketContent,
) {
  const workspace = await findWorkspace(tx, input.workspaceId);
  if (!workspace || !isOnTeam(viewer, workspace.deskId)) {
    const allowed = 'a workspace of a desk whose team you are on';
    throw badInput([...wordIssues(input), { field: 'workspaceId', code: 'UNKNOWN', allowed }]);
  }
  const isCustomer = await tx.workspaceMember.count({ where: { workspaceId: workspace.id, personId: customerId } });
  const unknown: Issue = { field: 'customerId', code: 'UNKNOWN', allowed: 'someone of the workspace' };
  const people = { submitterId: customerId, writerId: viewer.personId };
  return checkTicketIn(tx, workspace, people, input, ({ requirement }) => [
    ...(isCustomer ? [] : [unknown]),
    ...(requirement === 'NONE' ? [] : [{ ...gated, allowed: 'a type of the desk that asks for nothing first' }]),
  ]);
}

const gated = { field: 'typeId', code: 'NOT_ALLOWED' } as const;

async function checkTicketIn(
  tx: Prisma.TransactionClient,
  workspace: Place,
  { submitterId, writerId }: People,
  input: TicketContent,
  gate: Gate,
) {
  const issues: Issue[] = [...wordIssues(input)];
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
  issues.push(...(await checkFiles(tx, { personId: writerId }, desk, input.files)));
  if (type) issues.push(...(await gate(type)));
  const subject = checkSubject(input.subject);
  if (issues.length > 0 || !subject.ok || !type || !priority || 'length' in input.body) throw badInput(issues);

  const ticket = {
    id: uuidv7(),
    reference: createReference(),
    deskId: desk.id,
    workspaceId: workspace.id,
    submitterId,
    typeId: type.id,
    priorityId: priority.id,
    licenseId: license?.id ?? null,
    subject: subject.value,
    premium: isPremium(desk, workspace),
  };
  return { desk, ticket, body: input.body, defaultAssigneeId: type.defaultAssigneeId };
}

/** What is wrong with what was typed, wherever it is sent. */
function wordIssues({ clientMutationId, subject, body }: TicketContent): Issue[] {
  const checked = checkSubject(subject);
  return [
    ...checkClientMutationId(clientMutationId),
    ...(checked.ok ? [] : checked.issues),
    ...('length' in body ? body : []),
  ];
}

/** Whether the tickets of a workspace are premium now, by its licences. */
export const isPremium = (desk: Pick<Desk, 'premiumLicenseStatuses'>, { licenses }: Pick<Place, 'licenses'>): boolean =>
  licenses.some(({ status }) => desk.premiumLicenseStatuses.includes(status));

/** A workspace that stays as it is until the transaction ends: one that is being disbanded gets no ticket any more. */
export async function findWorkspace(tx: Prisma.TransactionClient, id: string) {
  await tx.$queryRaw`SELECT 1 FROM workspace WHERE id = ${id}::uuid FOR SHARE`;
  return tx.workspace.findUnique({ where: { id, disbandedAt: null }, include: { licenses: true } });
}
