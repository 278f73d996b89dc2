import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { ArticleStatus } from '../../database/generated/enums.ts';
import { storedBody } from '../../rich-text/body.ts';
import { MessageBodyType } from '../../rich-text/graphql.ts';
import { placeOf } from '../../together.ts';
import { type Desk, toDesk } from '../desks/service.ts';
import { slugSchema } from '../desks/settings.ts';
import { articlesVisibleTo, canWriteAnswers, categoriesVisibleTo, faqVisibleTo, readableDesks } from './policy.ts';
import { articlePictures, readableArticles } from './read-together.ts';
import { findArticle, maxArticlesOfCategory, maxFaqEntries, relatedArticles } from './service.ts';

builder.enumType(ArticleStatus, {
  name: 'ArticleStatus',
  description: 'Who may read an article.',
  values: {
    DRAFT: { description: 'Not yet published: the team.' },
    PUBLISHED: { description: "Everybody who may read the desk's answers." },
    ARCHIVED: { description: 'Published no more: the team.' },
  },
});

export const ArticleType = builder.prismaNode('Article', {
  description: 'An article of a knowledge base.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: articlesVisibleTo(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL; earlier ones go on leading to it.' }),
    status: t.expose('status', { type: ArticleStatus, description: 'Who may read it.' }),
    title: t.exposeString('title', { description: 'Its headline.' }),
    summary: t.exposeString('summary', { description: 'What it is about, in a sentence or two.' }),
    body: t.field({
      type: MessageBodyType,
      description: 'What it says.',
      select: { richText: true, html: true, text: true },
      resolve: storedBody,
    }),
    pictures: t.prismaField({
      type: ['Attachment'],
      description: 'Those that its text names by their ids, in the order in which they were uploaded.',
      select: { id: true },
      resolve: async (query, { id }, _args, context, { path }) =>
        (await articlePictures(context, placeOf(path), id, query)).pictures,
    }),
    category: t.relation('category', { description: 'Where it is listed.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was first published; null for never.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When what it says was last changed.' }),
    version: t.exposeInt('version', { description: 'Raised by every change: what an agent changes it with.' }),
    related: t.prismaField({
      type: ['Article'],
      description: 'What else may help, the nearest first: 4 at most, published ones alone.',
      select: { id: true, deskId: true, categoryId: true, relatedIds: true },
      resolve: (query, article, _args, { db, viewer }) => relatedArticles(db, viewer, article, query),
    }),
    searchWords: t.stringList({
      nullable: true,
      description: 'What readers may call its matter besides, for the search alone; null for all but the team.',
      select: { deskId: true, searchWords: true },
      resolve: ({ deskId, searchWords }, _args, { viewer }) => (canWriteAnswers(viewer, deskId) ? searchWords : null),
    }),
    helpfulCount: t.int({
      nullable: true,
      description: 'How many readers it helped, as they say; for the team.',
      select: { deskId: true, helpfulCount: true },
      resolve: ({ deskId, helpfulCount }, _args, { viewer }) => (canWriteAnswers(viewer, deskId) ? helpfulCount : null),
    }),
    unhelpfulCount: t.int({
      nullable: true,
      description: 'How many it did not help; for the team.',
      select: { deskId: true, unhelpfulCount: true },
      resolve: ({ deskId, unhelpfulCount }, _args, { viewer }) =>
        canWriteAnswers(viewer, deskId) ? unhelpfulCount : null,
    }),
  }),
});

export const ArticleCategoryType = builder.prismaNode('ArticleCategory', {
  description: 'A part of a knowledge base.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: categoriesVisibleTo(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    title: t.exposeString('title', { description: 'Its name.' }),
    description: t.exposeString('description', { description: 'What it is about.' }),
    icon: t.exposeString('icon', { description: 'An emoji, or the name of an icon.' }),
    version: t.exposeInt('version', {
      description: 'Raised by every change of what it is called: what an agent changes it with.',
    }),
    articles: t.relation('articles', {
      description: `Its published articles, in order; ${maxArticlesOfCategory} at most.`,
      query: {
        where: { status: 'PUBLISHED' },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        take: maxArticlesOfCategory,
      },
    }),
  }),
});

export const FaqEntryType = builder.prismaNode('FaqEntry', {
  description: 'A question that is asked often, and its answer.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: faqVisibleTo(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    question: t.exposeString('question', { description: 'What is asked.' }),
    body: t.field({
      type: MessageBodyType,
      description: 'The answer.',
      select: { richText: true, html: true, text: true },
      resolve: storedBody,
    }),
    article: t.prismaField({
      type: 'Article',
      nullable: true,
      description: 'The article that says more; null where there is none to be read.',
      select: { articleId: true },
      resolve: async (query, { articleId }, _args, context, { path }) =>
        articleId === null ? null : (await readableArticles(context, placeOf(path), articleId, query)).article,
    }),
    version: t.exposeInt('version', { description: 'Raised by every change: what an agent changes it with.' }),
  }),
});

/** The answers of one desk, for somebody who may read them. */
export const KnowledgeType = builder.objectRef<Desk>('Knowledge').implement({
  description: 'The answers that a desk has ready: its knowledge base and its questions.',
  fields: (t) => ({
    desk: t.prismaField({
      type: 'Desk',
      description: 'Whose they are.',
      resolve: (query, { id }, _args, { db }) => db.desk.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    categories: t.prismaField({
      type: [ArticleCategoryType],
      description: 'Of its knowledge base, in order; none where it is switched off.',
      resolve: (query, { id }, _args, { db, viewer }) =>
        db.articleCategory.findMany({
          ...query,
          where: { deskId: id, AND: categoriesVisibleTo(viewer) },
          orderBy: { position: 'asc' },
          take: 100,
        }),
    }),
    article: t.prismaField({
      type: ArticleType,
      nullable: true,
      description: 'By its slug of now or of before; null for one that is not there or not to be read.',
      args: { slug: t.arg.string({ description: 'Such as in its URL.' }) },
      resolve: (query, { id }, { slug }, { db, viewer }) =>
        slugSchema.safeParse(slug).success ? findArticle(db, viewer, { deskId: id, slug }, query) : null,
    }),
    faq: t.prismaField({
      type: [FaqEntryType],
      description: `Its questions, in order: ${maxFaqEntries} at most; none where they are switched off.`,
      resolve: (query, { id }, _args, { db, viewer }) =>
        db.faqEntry.findMany({
          ...query,
          where: { deskId: id, desk: { features: { has: 'FAQ' } }, AND: faqVisibleTo(viewer) },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          take: maxFaqEntries,
        }),
    }),
  }),
});

/** The desk by its slug, where the viewer may read its answers and it has any. */
export async function readableDesk({ db, viewer }: Context, slug: string): Promise<Desk | null> {
  if (!slugSchema.safeParse(slug).success) return null;
  const row = await db.desk.findFirst({
    where: { slug, features: { hasSome: ['KNOWLEDGE', 'FAQ'] }, ...readableDesks(viewer) },
  });
  return row && toDesk(row);
}

builder.queryField('knowledge', (t) =>
  t.field({
    type: KnowledgeType,
    nullable: true,
    description:
      'The answers of a desk. Null where there are none, or they are not for the viewer: where the desk has not switched ' +
      'on PUBLIC_ANSWERS, they are for its customers and its team.',
    args: { desk: t.arg.string({ description: "The desk's slug." }) },
    resolve: (_root, { desk }, context) => readableDesk(context, desk),
  }),
);
