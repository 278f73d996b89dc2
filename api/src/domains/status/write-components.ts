import type { Services } from '../../context.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError, forbidden, type Issue, notFound } from '../../errors.ts';
import { requireVersion } from '../../require-version.ts';
import { readLine } from '../knowledge/service.ts';
import type { Viewer } from '../people/policy.ts';
import { changeStatusAs, maxComponents } from './change-status.ts';
import { canListComponents, desksWithStatusFor } from './policy.ts';

type Transaction = Prisma.TransactionClient;

export const maxNameLength = 60;
export const maxDescriptionLength = 200;

export interface ComponentDraft {
  readonly name: string;
  /** The heading under which it is listed; empty for none. */
  readonly group: string;
  readonly description: string;
  /** How many are before it; beyond the last is last. */
  readonly position: number;
}

/** Which component is changed, and as it was last seen. */
export interface ComponentVersion {
  readonly componentId: string;
  readonly version: number;
}

/** Lists a component. Throws FORBIDDEN to all but the desk's admins, BAD_INPUT by field, and CONFLICT for one too many. */
export function addComponent(services: Services, viewer: Viewer, deskId: string, draft: ComponentDraft): Promise<void> {
  requireAdmin(viewer, deskId);
  return changeStatusAs(services, viewer, deskId, async (tx, now) => {
    const { position, ...own } = await checkDraft(tx, { deskId, id: null }, draft);
    const others = await listed(tx, deskId);
    if (others.length >= maxComponents) {
      throw new DomainError('CONFLICT', `A desk lists ${maxComponents} components at most.`);
    }
    const { id } = await tx.statusComponent.create({
      data: { ...own, deskId, position: others.length, createdAt: now },
    });
    await place(tx, others, id, position);
  });
}

/** Names or places a component anew. Throws as `changeComponent` does, and BAD_INPUT by field. */
export function updateComponent(
  services: Services,
  viewer: Viewer,
  at: ComponentVersion,
  draft: ComponentDraft,
): Promise<string> {
  return changeComponent(services, viewer, at, async (tx, deskId) => {
    const { position, ...own } = await checkDraft(tx, { deskId, id: at.componentId }, draft);
    await tx.statusComponent.update({ where: { id: at.componentId }, data: { ...own, version: at.version + 1 } });
    await place(tx, await listed(tx, deskId), at.componentId, position);
  });
}

/** Lists a component no more; what is open about it ends. Throws as `changeComponent` does. */
export function removeComponent(services: Services, viewer: Viewer, at: ComponentVersion): Promise<string> {
  return changeComponent(services, viewer, at, async (tx, _deskId, now) => {
    await tx.statusComponent.update({
      where: { id: at.componentId },
      data: { removedAt: now, version: at.version + 1 },
    });
    await tx.impact.updateMany({ where: { componentId: at.componentId, until: null }, data: { until: now } });
  });
}

/**
 * Changes a component, and answers with its desk. Throws NOT_FOUND for one that the viewer can't see, FORBIDDEN to all but
 * the desk's admins, and CONFLICT when somebody has changed it since.
 */
async function changeComponent(
  services: Services,
  viewer: Viewer,
  { componentId: id, version }: ComponentVersion,
  change: (tx: Transaction, deskId: string, now: Date) => Promise<void>,
): Promise<string> {
  const seen = await services.db.statusComponent.findUnique({
    where: { id, removedAt: null, desk: desksWithStatusFor(viewer) },
    select: { deskId: true },
  });
  if (!seen) throw notFound('Component');
  requireAdmin(viewer, seen.deskId);
  await changeStatusAs(services, viewer, seen.deskId, async (tx, now) => {
    const component = await tx.statusComponent.findUniqueOrThrow({ where: { id } });
    requireVersion(component.version, version);
    await change(tx, seen.deskId, now);
  });
  return seen.deskId;
}

function requireAdmin(viewer: Viewer, deskId: string): void {
  if (!canListComponents(viewer, deskId)) throw forbidden("Only the desk's admins list its components.");
}

const listed = (tx: Transaction, deskId: string): Promise<{ id: string }[]> =>
  tx.statusComponent.findMany({
    where: { deskId, removedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take: maxComponents + 1,
  });

async function place(tx: Transaction, all: readonly { id: string }[], id: string, position: number): Promise<void> {
  const others = all.map((each) => each.id).filter((other) => other !== id);
  const inOrder = [...others.slice(0, position), id, ...others.slice(position)];
  for (const [index, each] of inOrder.entries()) {
    await tx.statusComponent.updateMany({ where: { id: each, position: { not: index } }, data: { position: index } });
  }
}

async function checkDraft(
  tx: Transaction,
  { deskId, id }: { readonly deskId: string; readonly id: string | null },
  draft: ComponentDraft,
): Promise<ComponentDraft> {
  const issues: Issue[] = [];
  const name = readLine('name', draft.name, maxNameLength, issues);
  const group = draft.group.trim() === '' ? '' : readLine('group', draft.group, maxNameLength, issues);
  const description =
    draft.description.trim() === '' ? '' : readLine('description', draft.description, maxDescriptionLength, issues);
  const { position } = draft;
  if (position < 0) issues.push({ field: 'position', code: 'INVALID', allowed: '0 and more' });
  if (issues.length > 0) throw badInput(issues);
  const same = await tx.statusComponent.findFirst({
    where: { deskId, removedAt: null, name, group, ...(id && { id: { not: id } }) },
  });
  if (same) throw badInput([{ field: 'name', code: 'NOT_ALLOWED', allowed: 'one that no other of the group has' }]);
  return { name, group, description, position };
}
