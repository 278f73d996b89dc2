import type { ArticleStatus, PrismaClient } from '../src/database/generated/client.ts';
import { readBody } from '../src/rich-text/graphql.ts';

/** A category of a desk's knowledge base. */
export const addCategory = (db: PrismaClient, deskId: string, slug = 'basics') =>
  db.articleCategory.create({
    data: { deskId, slug, title: `All about ${slug}`, description: 'First steps.', icon: 'rocket', position: 0 },
  });

interface NewArticle {
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly markdown?: string;
  readonly status?: ArticleStatus;
  readonly relatedIds?: string[];
}

export async function addArticle(
  db: PrismaClient,
  { deskId, id: categoryId }: { deskId: string; id: string },
  { slug, title, summary = 'A summary.', markdown = 'Some text.', status = 'PUBLISHED', relatedIds = [] }: NewArticle,
) {
  const now = new Date();
  const position = await db.article.count({ where: { categoryId } });
  const own = { slug, title, summary, status, relatedIds, position, ...storedBody(markdown) };
  const publishedAt = status === 'DRAFT' ? null : now;
  return db.article.create({ data: { deskId, categoryId, ...own, publishedAt, createdAt: now, updatedAt: now } });
}

export async function addFaqEntry(
  db: PrismaClient,
  deskId: string,
  {
    slug,
    question,
    markdown,
    articleId = null,
  }: { slug: string; question: string; markdown: string; articleId?: string | null },
) {
  const now = new Date();
  const position = await db.faqEntry.count({ where: { deskId } });
  const own = { slug, question, articleId, position, ...storedBody(markdown) };
  return db.faqEntry.create({ data: { deskId, ...own, createdAt: now, updatedAt: now } });
}

function storedBody(markdown: string) {
  const body = readBody({ markdown });
  if ('length' in body) throw new Error(`Refused: ${JSON.stringify(body)}`);
  return body;
}
