import { z } from 'zod';
import type { Priority, Prisma } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import type { Desk } from '../desks/service.ts';
import { labelSchema } from '../desks/settings.ts';
import type { BeforeAndAfter } from './desk-change.ts';
import { newSlug } from './new-slug.ts';
import { settingIssues } from './setting-issues.ts';

/** A priority as an admin wants it. `id` is null for a new one. */
export interface PriorityDraft {
  readonly id: string | null;
  readonly label: string;
  readonly definition: string;
  readonly isDefault: boolean;
}

const draftSchema = z.object({
  id: z.string().nullable(),
  label: labelSchema,
  definition: z.string().trim().min(1).max(1000),
  isDefault: z.boolean(),
});

const listSchema = z.object({ priorities: z.array(draftSchema).min(1).max(20) });

type Checked = z.infer<typeof draftSchema>;

/**
 * Makes the desk's priorities those of the list, the most urgent first. One that is left out is deleted, which only works
 * while no ticket has it. Throws BAD_INPUT with everything that is wrong.
 */
export async function replacePriorities(
  tx: Prisma.TransactionClient,
  desk: Desk,
  drafts: readonly PriorityDraft[],
): Promise<BeforeAndAfter> {
  const known = await tx.priority.findMany({ where: { deskId: desk.id }, orderBy: { rank: 'asc' } });
  const parsed = listSchema.safeParse({ priorities: drafts });
  if (!parsed.success) throw badInput(settingIssues(parsed.error));
  const wanted = parsed.data.priorities;
  const removed = known.filter(({ id }) => wanted.every((draft) => draft.id !== id));
  const issues = [...listIssues(wanted, known), ...(await usedIssues(tx, removed))];
  if (issues.length > 0) throw badInput(issues);

  await tx.priority.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  // Ranks are unique and one priority is the default, row by row: first all of them make way.
  const highest = Math.max(...known.map(({ rank }) => rank), wanted.length);
  await tx.priority.updateMany({
    where: { deskId: desk.id },
    data: { rank: { increment: highest }, isDefault: false },
  });
  const slugs = new Set(known.map(({ slug }) => slug));
  const after: Prisma.InputJsonObject[] = [];
  for (const [index, { id, ...draft }] of wanted.entries()) {
    const columns = { ...draft, rank: index + 1 };
    const row = id
      ? await tx.priority.update({ where: { id }, data: columns })
      : await tx.priority.create({
          data: { ...columns, deskId: desk.id, slug: newSlug(draft.label, slugs, 'priority') },
        });
    after.push(recordOf(row));
  }
  return { before: known.map(recordOf), after };
}

const recordOf = ({ deskId: _desk, ...priority }: Priority): Prisma.InputJsonObject => priority;

function listIssues(wanted: readonly Checked[], known: readonly Priority[]): Issue[] {
  const issues: Issue[] = [];
  for (const [index, { id }] of wanted.entries()) {
    if (id === null) continue;
    const field = `priorities.${index}.id`;
    if (!known.some((priority) => priority.id === id)) {
      issues.push({ field, code: 'UNKNOWN', allowed: 'a priority of the desk' });
    }
    if (wanted.findIndex((other) => other.id === id) < index) {
      issues.push({ field, code: 'NOT_ALLOWED', allowed: 'each priority once' });
    }
  }
  if (wanted.filter(({ isDefault }) => isDefault).length !== 1) {
    issues.push({ field: 'priorities', code: 'NOT_ALLOWED', allowed: 'exactly one default' });
  }
  return issues;
}

async function usedIssues(tx: Prisma.TransactionClient, removed: readonly Priority[]): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { id, label } of removed) {
    if (!(await tx.ticket.findFirst({ where: { priorityId: id }, select: { id: true } }))) continue;
    issues.push({ field: 'priorities', code: 'NOT_ALLOWED', allowed: `all priorities that tickets have: “${label}”` });
  }
  return issues;
}
