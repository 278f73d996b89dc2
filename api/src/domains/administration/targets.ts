import { z } from 'zod';
import type { Priority, Prisma } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import type { Desk } from '../desks/service.ts';
import type { BeforeAndAfter } from './desk-change.ts';
import { settingIssues } from './setting-issues.ts';

/** The targets of a priority as an admin wants them, in minutes of working time; null is no target. */
export interface TargetsDraft {
  readonly priorityId: string;
  readonly firstResponseMinutes: number | null;
  readonly resolutionMinutes: number | null;
}

/** A year, all around the clock. */
const maxMinutes = 525_600;
const minutes = z.number().int().min(1).max(maxMinutes).nullable();

const listSchema = z.object({
  targets: z.array(
    z
      .object({ priorityId: z.string(), firstResponseMinutes: minutes, resolutionMinutes: minutes })
      .refine(({ firstResponseMinutes: first, resolutionMinutes: done }) => !first || !done || first <= done, {
        error: 'A time no shorter than that of the first answer',
        path: ['resolutionMinutes'],
      }),
  ),
});

/** Sets the targets of all priorities of the desk. Throws BAD_INPUT with everything that is wrong. */
export async function replaceTargets(
  tx: Prisma.TransactionClient,
  desk: Desk,
  drafts: readonly TargetsDraft[],
): Promise<BeforeAndAfter> {
  const known = await tx.priority.findMany({ where: { deskId: desk.id }, orderBy: { rank: 'asc' } });
  const parsed = listSchema.safeParse({ targets: drafts });
  const issues = [...(parsed.success ? [] : settingIssues(parsed.error)), ...priorityIssues(drafts, known)];
  if (!parsed.success || issues.length > 0) throw badInput(issues);

  for (const { priorityId, ...data } of parsed.data.targets) {
    await tx.priority.update({ where: { id: priorityId }, data });
  }
  const wanted = new Map(parsed.data.targets.map((targets) => [targets.priorityId, targets]));
  return { before: known.map(recordOf), after: known.map((row) => recordOf({ ...row, ...wanted.get(row.id) })) };
}

const recordOf = ({ label, firstResponseMinutes, resolutionMinutes }: Priority): Prisma.InputJsonObject => ({
  label,
  firstResponseMinutes,
  resolutionMinutes,
});

function priorityIssues(drafts: readonly TargetsDraft[], known: readonly Priority[]): Issue[] {
  const issues: Issue[] = [];
  for (const [index, { priorityId }] of drafts.entries()) {
    const field = `targets.${index}.priorityId`;
    if (known.every(({ id }) => id !== priorityId)) {
      issues.push({ field, code: 'UNKNOWN', allowed: 'a priority of the desk' });
    }
    if (drafts.findIndex((other) => other.priorityId === priorityId) < index) {
      issues.push({ field, code: 'NOT_ALLOWED', allowed: 'each priority once' });
    }
  }
  const missing = known.filter(({ id }) => drafts.every(({ priorityId }) => priorityId !== id));
  if (missing.length > 0) {
    const names = missing.map(({ label }) => label).join(', ');
    issues.push({ field: 'targets', code: 'REQUIRED', allowed: `every priority of the desk: also ${names}` });
  }
  return issues;
}
