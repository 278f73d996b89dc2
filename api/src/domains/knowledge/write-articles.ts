import type { Services } from '../../context.ts';
import type { Article, ArticleStatus, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError, type Issue, notFound } from '../../errors.ts';
import { requireVersion } from '../../require-version.ts';
import type { Viewer } from '../people/policy.ts';
import {
  isRefused,
  isSound,
  maxSummaryLength,
  maxTitleLength,
  readLine,
  readSearchWords,
  readSlug,
  requireSound,
} from './answer-draft.ts';
import { type ArticleText, illustrate, showPictures } from './article-pictures.ts';
import { lockAnswers } from './lock-answers.ts';
import { articlesVisibleTo } from './policy.ts';
import { maxRelatedArticles } from './read-articles.ts';
import { requireWriter, tellKnowledge } from './tell-knowledge.ts';

type Transaction = Prisma.TransactionClient;

/** An article as an agent wants it. */
export interface ArticleDraft {
  readonly categoryId: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Null leaves them as they are. */
  readonly searchWords: readonly string[] | null;
  readonly body: ArticleText;
  /** Articles that are offered beside it, the nearest first. */
  readonly relatedIds: readonly string[];
}

/** Which article is changed, and as it was last seen. */
export interface ArticleVersion {
  readonly articleId: string;
  readonly version: number;
}

const MAX_ARTICLES = 2_000;

/**
 * Begins an article as a draft and returns its id. Throws FORBIDDEN to all but the team, BAD_INPUT by field, and CONFLICT
 * where a desk has all the articles it can have.
 */
export async function createArticle(
  services: Services,
  viewer: Viewer,
  deskId: string,
  draft: ArticleDraft,
): Promise<string> {
  requireWriter(viewer, deskId);
  const now = services.now();
  const id = await services.db.$transaction(async (tx) => {
    await lockAnswers(tx, deskId);
    const { columns, pictureIds } = await checkDraft(tx, viewer, { deskId, id: null }, draft);
    if ((await tx.article.count({ where: { deskId } })) >= MAX_ARTICLES) {
      throw new DomainError('CONFLICT', `A desk has ${MAX_ARTICLES.toLocaleString('en')} articles at most.`);
    }
    const position = await endOf(tx, columns.categoryId);
    const article = await tx.article.create({
      data: {
        ...{ ...columns, deskId, position, authorId: viewer.personId, editorId: viewer.personId },
        ...{ status: 'DRAFT', createdAt: now, updatedAt: now },
      },
    });
    await keepRevision(tx, viewer, article, pictureIds, now);
    await tellKnowledge(tx, viewer, { deskId, isPublic: false }, now);
    return article.id;
  });
  services.live.wake();
  return id;
}

/** Writes an article anew. Its address of before goes on leading to it. Throws as `changeArticle` does, and BAD_INPUT. */
export function updateArticle(
  services: Services,
  viewer: Viewer,
  at: ArticleVersion,
  draft: ArticleDraft,
): Promise<void> {
  return changeArticle(services, viewer, at, async (tx, article) => {
    const { columns, pictureIds } = await checkDraft(tx, viewer, article, draft);
    if (columns.slug !== article.slug) {
      const redirect = { deskId: article.deskId, slug: article.slug, articleId: article.id };
      await tx.articleRedirect.create({ data: redirect });
      await tx.articleRedirect.deleteMany({ where: { deskId: article.deskId, slug: columns.slug } });
    }
    const isMoved = columns.categoryId !== article.categoryId;
    const moved = isMoved ? { position: await endOf(tx, columns.categoryId) } : {};
    return { columns: { ...columns, ...moved }, pictureIds };
  });
}

/** Publishes an article, or takes it back. Throws as `changeArticle` does. */
export function setArticleStatus(
  services: Services,
  viewer: Viewer,
  at: ArticleVersion,
  status: ArticleStatus,
): Promise<void> {
  return changeArticle(services, viewer, at, async (_tx, { publishedAt }) => ({
    columns: status === 'PUBLISHED' ? { status, publishedAt: publishedAt ?? services.now() } : { status },
    pictureIds: null,
  }));
}

/** Has an article say again what it said once. Throws as `changeArticle` does, and BAD_INPUT for another's revision. */
export function restoreRevision(
  services: Services,
  viewer: Viewer,
  at: ArticleVersion,
  revisionId: string,
): Promise<void> {
  return changeArticle(services, viewer, at, async (tx, article) => {
    const where = { id: revisionId, articleId: article.id };
    const revision = await tx.articleRevision.findFirst({ where, include: { pictures: true } });
    if (!revision) throw badInput([{ field: 'revisionId', code: 'UNKNOWN', allowed: 'a revision of the article' }]);
    const { title, summary, searchWords, richText, html, text } = revision;
    const columns = { title, summary, searchWords, richText: richText as Prisma.InputJsonObject, html, text };
    return { columns, pictureIds: revision.pictures.map(({ attachmentId }) => attachmentId) };
  });
}

interface ArticleChange {
  readonly columns: Prisma.ArticleUncheckedUpdateInput;
  /** Of what it says from now on; null where it goes on saying what it says. */
  readonly pictureIds: readonly string[] | null;
}

/**
 * Changes an article that is locked until the transaction ends. Throws NOT_FOUND for one that the viewer can't see,
 * FORBIDDEN to all but the team, and CONFLICT when somebody has changed it since.
 */
async function changeArticle(
  services: Services,
  viewer: Viewer,
  { articleId, version }: ArticleVersion,
  change: (tx: Transaction, article: Article) => Promise<ArticleChange>,
): Promise<void> {
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const seen = await tx.article.findFirst({ where: { id: articleId, AND: articlesVisibleTo(viewer) } });
    if (!seen) throw notFound('Article');
    requireWriter(viewer, seen.deskId);
    await lockAnswers(tx, seen.deskId);
    const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
    requireVersion(article.version, version);
    const { columns, pictureIds } = await change(tx, article);
    const written = pictureIds ? { editorId: viewer.personId, updatedAt: now } : {};
    const data = { ...columns, ...written, version: version + 1 };
    const changed = await tx.article.update({ where: { id: articleId }, data });
    if (pictureIds) await keepRevision(tx, viewer, changed, pictureIds, now);
    const isPublic = article.status === 'PUBLISHED' || changed.status === 'PUBLISHED';
    await tellKnowledge(tx, viewer, { deskId: article.deskId, isPublic }, now);
  });
  services.live.wake();
}

/** The place after the last of a category. */
const endOf = (tx: Transaction, categoryId: string): Promise<number> => tx.article.count({ where: { categoryId } });

async function checkDraft(
  tx: Transaction,
  viewer: Viewer,
  { deskId, id }: { readonly deskId: string; readonly id: string | null },
  { categoryId, body, relatedIds, ...draft }: ArticleDraft,
) {
  const issues: Issue[] = [];
  const title = readLine('title', draft.title, maxTitleLength, issues);
  const summary = readLine('summary', draft.summary, maxSummaryLength, issues);
  const slug = readSlug('slug', draft.slug, issues);
  const searchWords = draft.searchWords && { searchWords: readSearchWords(draft.searchWords, issues) };
  if (!(await tx.articleCategory.findFirst({ where: { id: categoryId, deskId } }))) {
    issues.push({ field: 'categoryId', code: 'UNKNOWN', allowed: 'a category of the desk' });
  }
  if (isSound('slug', issues) && (await isTaken(tx, deskId, slug, id))) {
    issues.push({ field: 'slug', code: 'NOT_ALLOWED', allowed: 'a name that no other article has or had' });
  }
  await checkRelated(tx, { deskId, id }, relatedIds, issues);
  const illustrated = isRefused(body) ? body : await illustrate(tx, viewer, deskId, body);
  const said = requireSound(illustrated, issues);
  const own = { title, summary, slug, categoryId, ...searchWords, relatedIds: [...relatedIds] };
  return { columns: { ...own, ...said.body }, pictureIds: said.pictureIds };
}

async function checkRelated(
  tx: Transaction,
  { deskId, id }: { readonly deskId: string; readonly id: string | null },
  relatedIds: readonly string[],
  issues: Issue[],
): Promise<void> {
  const field = 'relatedIds';
  if (relatedIds.length > maxRelatedArticles) {
    issues.push({ field, code: 'TOO_MANY', allowed: `${maxRelatedArticles} at most` });
    return;
  }
  const others = new Set(relatedIds);
  if (id !== null) others.delete(id);
  const known = await tx.article.count({ where: { deskId, id: { in: [...others] } } });
  if (known < relatedIds.length)
    issues.push({ field, code: 'UNKNOWN', allowed: 'other articles of the desk, each once' });
}

async function isTaken(tx: Transaction, deskId: string, slug: string, id: string | null): Promise<boolean> {
  const article = await tx.article.findUnique({ where: { deskId_slug: { deskId, slug } } });
  const redirect = await tx.articleRedirect.findUnique({ where: { deskId_slug: { deskId, slug } } });
  return (article !== null && article.id !== id) || (redirect !== null && redirect.articleId !== id);
}

async function keepRevision(
  tx: Transaction,
  { personId }: Viewer,
  article: Article,
  pictureIds: readonly string[],
  now: Date,
): Promise<void> {
  const { id, version, title, summary, searchWords, richText, html, text } = article;
  const said = { version, title, summary, searchWords, richText: richText as Prisma.InputJsonObject, html, text };
  const data = { articleId: id, editorId: personId, createdAt: now, ...said };
  const revision = await tx.articleRevision.create({ data });
  await showPictures(tx, { articleId: id, revisionId: revision.id }, pictureIds);
}
