import type { Prisma } from '../../database/generated/client.ts';
import { together } from '../../together.ts';
import { articlesVisibleTo, faqVisibleTo } from './policy.ts';
import type { ArticleSelection } from './read-articles.ts';

/** Articles that several things lead to, read at once. */
export const readableArticles = together(async (ids, { db, viewer }, query: ArticleSelection) => {
  const found = await db.article.findMany({
    ...query,
    where: { id: { in: [...ids] }, AND: articlesVisibleTo(viewer) },
  });
  return new Map(ids.map((id) => [id, { article: found.find((article) => article.id === id) ?? null }]));
});

type AttachmentSelection = { include?: Prisma.AttachmentInclude; select?: Prisma.AttachmentSelect };

/** The pictures of several articles that may be read, read at once. */
export const articlePictures = together(async (ids, { db }, query: AttachmentSelection) => {
  const shown = await db.articlePicture.findMany({ where: { articleId: { in: [...ids] } } });
  const found = await db.attachment.findMany({
    ...query,
    where: { id: { in: shown.map(({ attachmentId }) => attachmentId) } },
    orderBy: { id: 'asc' },
  });
  const picturesOf = (article: string) => {
    const own = new Set(shown.flatMap(({ articleId, attachmentId }) => (articleId === article ? [attachmentId] : [])));
    return found.filter(({ id }) => own.has(id));
  };
  return new Map(ids.map((id) => [id, { pictures: picturesOf(id) }]));
});

type FaqSelection = { include?: Prisma.FaqEntryInclude; select?: Prisma.FaqEntrySelect };

/** Questions that were found, read at once. */
export const readableFaqEntries = together(async (ids, { db, viewer }, query: FaqSelection) => {
  const found = await db.faqEntry.findMany({
    ...query,
    where: { id: { in: [...ids] }, AND: faqVisibleTo(viewer) },
  });
  return new Map(ids.map((id) => [id, { entry: found.find((entry) => entry.id === id) ?? null }]));
});

type PersonSelection = { include?: Prisma.PersonInclude; select?: Prisma.PersonSelect };

/** Who wrote what several articles say, read at once. Only the team is told. */
export const editors = together(async (ids, { db }, query: PersonSelection) => {
  const found = await db.person.findMany({ ...query, where: { id: { in: [...ids] } } });
  return new Map(ids.map((id) => [id, { person: found.find((person) => person.id === id) ?? null }]));
});

/** How many articles of any status categories have, counted at once. Only the team is told. */
export const articleCounts = together(async (ids, { db }) => {
  const counted = await db.article.groupBy({
    by: ['categoryId'],
    where: { categoryId: { in: [...ids] } },
    _count: true,
  });
  return new Map(ids.map((id) => [id, { count: counted.find(({ categoryId }) => categoryId === id)?._count ?? 0 }]));
});
