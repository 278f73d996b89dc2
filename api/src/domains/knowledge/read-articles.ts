import type { Article, Prisma, PrismaClient } from '../../database/generated/client.ts';
import type { Standing } from '../people/policy.ts';
import { articlesVisibleTo } from './policy.ts';

/** What is read of a desk at once, at most. */
export const maxArticlesOfCategory = 200;
export const maxFaqEntries = 200;
export const maxRelatedArticles = 4;

/** Columns and relations to read. */
export type ArticleSelection = { include?: Prisma.ArticleInclude; select?: Prisma.ArticleSelect };

/** An article by its slug of now or of before; null for what is not there or not to be read. */
export async function findArticle(
  db: PrismaClient,
  viewer: Standing | null,
  { deskId, slug }: { readonly deskId: string; readonly slug: string },
  query: ArticleSelection = {},
): Promise<Article | null> {
  const visible = { AND: articlesVisibleTo(viewer) };
  const found = await db.article.findUnique({ ...query, where: { deskId_slug: { deskId, slug }, ...visible } });
  if (found) return found;
  const redirect = await db.articleRedirect.findUnique({ where: { deskId_slug: { deskId, slug } } });
  return redirect && db.article.findUnique({ ...query, where: { id: redirect.articleId, ...visible } });
}

/** A published article; null for what is not there or not to be read. */
export const findReadableArticle = (db: PrismaClient, viewer: Standing | null, id: string): Promise<Article | null> =>
  db.article.findUnique({ where: { id, status: 'PUBLISHED', AND: articlesVisibleTo(viewer) } });

/** Those that its writers chose, then others of its category: published ones alone. */
export async function relatedArticles(
  db: PrismaClient,
  viewer: Standing | null,
  article: Pick<Article, 'id' | 'deskId' | 'categoryId' | 'relatedIds'>,
  query: ArticleSelection = {},
): Promise<Article[]> {
  const { id, deskId, categoryId, relatedIds } = article;
  const readable = { deskId, status: 'PUBLISHED' as const, AND: articlesVisibleTo(viewer) };
  const chosen = await db.article.findMany({ ...query, where: { ...readable, id: { in: relatedIds, not: id } } });
  const inOrder = chosen.sort((one, other) => relatedIds.indexOf(one.id) - relatedIds.indexOf(other.id));
  if (inOrder.length >= maxRelatedArticles) return inOrder.slice(0, maxRelatedArticles);
  const others = await db.article.findMany({
    ...query,
    where: { ...readable, categoryId, id: { notIn: [id, ...relatedIds] } },
    orderBy: [{ helpfulCount: 'desc' }, { position: 'asc' }, { id: 'asc' }],
    take: maxRelatedArticles - inOrder.length,
  });
  return [...inOrder, ...others];
}
