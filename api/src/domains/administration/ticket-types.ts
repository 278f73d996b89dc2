import { z } from 'zod';
import type { Prisma, TicketType } from '../../database/generated/client.ts';
import { TicketTypeRequirement } from '../../database/generated/enums.ts';
import { badInput, type Issue } from '../../errors.ts';
import type { Desk } from '../desks/service.ts';
import { attachmentKinds, iconSchema, labelSchema } from '../desks/settings.ts';
import type { BeforeAndAfter } from './desk-change.ts';
import { newSlug } from './new-slug.ts';
import { settingIssues } from './setting-issues.ts';

/** A ticket type as an admin wants it. `id` is null for a new one. */
export interface TicketTypeDraft {
  readonly id: string | null;
  readonly label: string;
  readonly icon: string;
  readonly description: string;
  readonly requirement: TicketTypeRequirement;
  readonly formKinds: readonly string[];
  readonly defaultAssigneeId: string | null;
  readonly archived: boolean;
}

const draftSchema = z.object({
  id: z.string().nullable(),
  label: labelSchema,
  icon: iconSchema,
  description: z.string().trim().min(1).max(1000),
  requirement: z.enum(TicketTypeRequirement),
  formKinds: z.array(z.enum(attachmentKinds)),
  defaultAssigneeId: z.string().nullable(),
  archived: z.boolean(),
});

const listSchema = z.object({ ticketTypes: z.array(draftSchema).min(1).max(50) });

type Checked = z.infer<typeof draftSchema>;

/**
 * Makes the desk's types those of the list, in its order. One that is left out is deleted, which only works for one that
 * no ticket ever had; the others can be archived. Throws BAD_INPUT with everything that is wrong.
 */
export async function replaceTicketTypes(
  tx: Prisma.TransactionClient,
  desk: Desk,
  drafts: readonly TicketTypeDraft[],
  now: Date,
): Promise<BeforeAndAfter> {
  const known = await tx.ticketType.findMany({ where: { deskId: desk.id }, orderBy: { position: 'asc' } });
  const parsed = listSchema.safeParse({ ticketTypes: drafts });
  if (!parsed.success) throw badInput(settingIssues(parsed.error));
  const wanted = parsed.data.ticketTypes;
  const removed = known.filter(({ id }) => wanted.every((draft) => draft.id !== id));
  const issues = [
    ...listIssues(wanted, known),
    ...wanted.flatMap((draft, index) => formIssues(draft, index, desk)),
    ...(await assigneeIssues(tx, desk.id, wanted)),
    ...(await usedIssues(tx, removed)),
  ];
  if (issues.length > 0) throw badInput(issues);

  await tx.ticketType.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  const slugs = new Set(known.map(({ slug }) => slug));
  const after: Prisma.InputJsonObject[] = [];
  for (const [position, { id, archived, ...draft }] of wanted.entries()) {
    const existing = known.find((type) => type.id === id);
    const formKinds = draft.requirement === 'FORM_ATTACHMENT' ? draft.formKinds : [];
    const archivedAt = archived ? (existing?.archivedAt ?? now) : null;
    const columns = { ...draft, formKinds, archivedAt, position };
    const row = existing
      ? await tx.ticketType.update({ where: { id: existing.id }, data: columns })
      : await tx.ticketType.create({
          data: { ...columns, deskId: desk.id, slug: newSlug(draft.label, slugs, 'type') },
        });
    after.push(recordOf(row));
  }
  return { before: known.map(recordOf), after };
}

const recordOf = ({ deskId: _desk, position: _position, archivedAt, ...type }: TicketType): Prisma.InputJsonObject => ({
  ...type,
  archived: archivedAt !== null,
});

function listIssues(wanted: readonly Checked[], known: readonly TicketType[]): Issue[] {
  const issues: Issue[] = [];
  for (const [index, { id }] of wanted.entries()) {
    if (id === null) continue;
    const field = `ticketTypes.${index}.id`;
    if (!known.some((type) => type.id === id)) issues.push({ field, code: 'UNKNOWN', allowed: 'a type of the desk' });
    if (wanted.findIndex((other) => other.id === id) < index) {
      issues.push({ field, code: 'NOT_ALLOWED', allowed: 'each type once' });
    }
  }
  if (wanted.every(({ archived }) => archived)) {
    issues.push({ field: 'ticketTypes', code: 'REQUIRED', allowed: 'at least one type that is not archived' });
  }
  return issues;
}

/** A form has to be a file that the desk takes, or nobody could open a ticket of the type. */
function formIssues({ requirement, formKinds }: Checked, index: number, { attachmentPolicy }: Desk): Issue[] {
  if (requirement !== 'FORM_ATTACHMENT') return [];
  const field = `ticketTypes.${index}.formKinds`;
  if (formKinds.length === 0) return [{ field, code: 'REQUIRED', allowed: 'at least one kind of file' }];
  if (formKinds.every((kind) => attachmentPolicy.kinds.includes(kind))) return [];
  return [{ field, code: 'NOT_ALLOWED', allowed: `kinds that the desk takes: ${attachmentPolicy.kinds.join(', ')}` }];
}

async function assigneeIssues(
  tx: Prisma.TransactionClient,
  deskId: string,
  wanted: readonly Checked[],
): Promise<Issue[]> {
  const team = new Set(
    (await tx.deskMember.findMany({ where: { deskId }, select: { personId: true } })).map(({ personId }) => personId),
  );
  return wanted.flatMap(({ defaultAssigneeId }, index) =>
    defaultAssigneeId === null || team.has(defaultAssigneeId)
      ? []
      : [{ field: `ticketTypes.${index}.defaultAssigneeId`, code: 'UNKNOWN', allowed: "someone of the desk's team" }],
  );
}

async function usedIssues(tx: Prisma.TransactionClient, removed: readonly TicketType[]): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { id, label } of removed) {
    if (!(await tx.ticket.findFirst({ where: { typeId: id }, select: { id: true } }))) continue;
    const allowed = `all types that tickets have: “${label}” can be archived, not deleted`;
    issues.push({ field: 'ticketTypes', code: 'NOT_ALLOWED', allowed });
  }
  return issues;
}
