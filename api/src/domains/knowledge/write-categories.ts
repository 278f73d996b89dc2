import type { Services } from '../../context.ts';
import type { ArticleCategory, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError, type Issue, notFound } from '../../errors.ts';
import { requireVersion } from '../../require-version.ts';
import type { Viewer } from '../people/policy.ts';
import { isSound, maxSummaryLength, maxTitleLength, readLine, readSlug } from './answer-draft.ts';
import { lockAnswers } from './lock-answers.ts';
import { categoriesVisibleTo } from './policy.ts';
import { requireWriter, tellKnowledge } from './tell-knowledge.ts';

type Transaction = Prisma.TransactionClient;

export interface CategoryDraft {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string;
}

/** Which category is changed, and as it was last seen. */
export interface CategoryVersion {
  readonly categoryId: string;
  readonly version: number;
}

export const maxCategories = 100;

/**
 * Adds a category at the end and returns its id. Throws FORBIDDEN to all but the team, BAD_INPUT by field, and CONFLICT
 * where a desk has all the categories it can have.
 */
export async function createCategory(
  services: Services,
  viewer: Viewer,
  deskId: string,
  draft: CategoryDraft,
): Promise<string> {
  requireWriter(viewer, deskId);
  const now = services.now();
  const id = await services.db.$transaction(async (tx) => {
    await lockAnswers(tx, deskId);
    const position = await tx.articleCategory.count({ where: { deskId } });
    if (position >= maxCategories) throw new DomainError('CONFLICT', `A desk has ${maxCategories} categories at most.`);
    const own = await checkDraft(tx, { deskId, id: null }, draft);
    const category = await tx.articleCategory.create({ data: { ...own, deskId, position } });
    await tellKnowledge(tx, viewer, { deskId, isPublic: true }, now);
    return category.id;
  });
  services.live.wake();
  return id;
}

/** Names a category anew. Throws as `changeCategory` does, BAD_INPUT, and CONFLICT when somebody has changed it since. */
export function updateCategory(
  services: Services,
  viewer: Viewer,
  at: CategoryVersion,
  draft: CategoryDraft,
): Promise<void> {
  return changeCategory(services, viewer, at.categoryId, async (tx, category) => {
    requireVersion(category.version, at.version);
    const own = await checkDraft(tx, category, draft);
    await tx.articleCategory.update({ where: { id: category.id }, data: { ...own, version: at.version + 1 } });
  });
}

/** Puts a category at a place, counted from 0; those between make room. Throws as `changeCategory` does, and BAD_INPUT. */
export function moveCategory(services: Services, viewer: Viewer, categoryId: string, to: number): Promise<void> {
  return changeCategory(services, viewer, categoryId, async (tx, { id, deskId }) => {
    const order = await tx.articleCategory.findMany({ where: { deskId }, orderBy: inOrder, select: { id: true } });
    const last = order.length - 1;
    if (to < 0 || to > last) throw badInput([{ field: 'position', code: 'NOT_ALLOWED', allowed: `0 to ${last}` }]);
    const others = order.filter((category) => category.id !== id);
    await number(tx, [...others.slice(0, to), { id }, ...others.slice(to)]);
  });
}

/** Takes an empty category away. Throws as `changeCategory` does, and CONFLICT for one with articles of any status. */
export function deleteCategory(services: Services, viewer: Viewer, categoryId: string): Promise<void> {
  return changeCategory(services, viewer, categoryId, async (tx, { id, deskId }) => {
    const articles = await tx.article.count({ where: { categoryId: id } });
    if (articles > 0) {
      throw new DomainError('CONFLICT', 'It has articles, drafts and archived ones among them. Move them first.');
    }
    await tx.articleCategory.delete({ where: { id } });
    await number(tx, await tx.articleCategory.findMany({ where: { deskId }, orderBy: inOrder, select: { id: true } }));
  });
}

/** Throws NOT_FOUND for a category that the viewer can't see, and FORBIDDEN to all but the team. */
async function changeCategory(
  services: Services,
  viewer: Viewer,
  categoryId: string,
  change: (tx: Transaction, category: ArticleCategory) => Promise<void>,
): Promise<void> {
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const where = { id: categoryId, AND: categoriesVisibleTo(viewer) };
    const seen = await tx.articleCategory.findFirst({ where });
    if (!seen) throw notFound('Category');
    requireWriter(viewer, seen.deskId);
    await lockAnswers(tx, seen.deskId);
    const category = await tx.articleCategory.findFirst({ where });
    if (!category) throw notFound('Category');
    await change(tx, category);
    await tellKnowledge(tx, viewer, { deskId: category.deskId, isPublic: true }, now);
  });
  services.live.wake();
}

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];

/** Gives each its place. There are few enough for one statement each. */
async function number(tx: Transaction, order: readonly { readonly id: string }[]): Promise<void> {
  for (const [position, { id }] of order.entries()) {
    await tx.articleCategory.updateMany({ where: { id, position: { not: position } }, data: { position } });
  }
}

async function checkDraft(
  tx: Transaction,
  { deskId, id }: { readonly deskId: string; readonly id: string | null },
  draft: CategoryDraft,
) {
  const issues: Issue[] = [];
  const title = readLine('title', draft.title, maxTitleLength, issues);
  const description = readLine('description', draft.description, maxSummaryLength, issues);
  const slug = readSlug('slug', draft.slug, issues);
  if (!isIcon(draft.icon)) issues.push({ field: 'icon', code: 'INVALID', allowed: 'the name of an icon, or an emoji' });
  const where = { deskId_slug: { deskId, slug } };
  const other = isSound('slug', issues) ? await tx.articleCategory.findUnique({ where }) : null;
  if (other && other.id !== id) {
    issues.push({ field: 'slug', code: 'NOT_ALLOWED', allowed: 'a name that no other category has' });
  }
  if (issues.length > 0) throw badInput(issues);
  return { title, description, slug, icon: draft.icon };
}

const isIcon = (icon: string): boolean =>
  /^[a-z][a-z0-9-]{0,31}$/.test(icon) ||
  /^\p{Extended_Pictographic}(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,9}$/u.test(icon);
