import { builder } from '../../builder.ts';
import type { KnowledgeMiss } from '../../database/generated/client.ts';
import { storedBody } from '../../rich-text/body.ts';
import { MessageBodyType } from '../../rich-text/graphql.ts';
import { placeOf } from '../../together.ts';
import { ArticleType, KnowledgeType } from './graphql.ts';
import { canWriteAnswers } from './policy.ts';
import { articleCounts, editors, readableArticles } from './read-together.ts';
import { maxRelatedArticles } from './service.ts';

// What only the team sees of a desk's answers.

const MAX_REVISIONS = 50;
const MAX_MISSES = 50;

const ArticleRevisionType = builder.prismaNode('ArticleRevision', {
  description: 'What an article said at one of its versions. For the team.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, article: { deskId: { in: [...(viewer?.desks.keys() ?? [])] } } }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Of the article.' }),
    title: t.exposeString('title', { description: 'Its headline then.' }),
    summary: t.exposeString('summary', { description: 'Its summary then.' }),
    searchWords: t.exposeStringList('searchWords', { description: 'What it was found by besides, then.' }),
    body: t.field({
      type: MessageBodyType,
      description: 'Its text then.',
      select: { richText: true, html: true, text: true },
      resolve: storedBody,
    }),
    editor: t.relation('editor', { nullable: true, description: 'Who wrote it; null for nobody any more.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

builder.prismaObjectField('Article', 'revisions', (t) =>
  t.prismaField({
    type: [ArticleRevisionType],
    nullable: true,
    description: `What it said, the newest first, ${MAX_REVISIONS} at most; null for all but the team.`,
    select: { id: true, deskId: true },
    resolve: (query, { id, deskId }, _args, { db, viewer }) =>
      canWriteAnswers(viewer, deskId)
        ? db.articleRevision.findMany({
            ...query,
            where: { articleId: id },
            orderBy: { version: 'desc' },
            take: MAX_REVISIONS,
          })
        : null,
  }),
);

builder.prismaObjectField('Article', 'editor', (t) =>
  t.prismaField({
    type: 'Person',
    nullable: true,
    description: 'Who wrote what it says now; null for nobody any more, and for all but the team.',
    select: { deskId: true, editorId: true },
    resolve: async (query, { deskId, editorId }, _args, context, { path }) =>
      editorId === null || !canWriteAnswers(context.viewer, deskId)
        ? null
        : (await editors(context, placeOf(path), editorId, query)).person,
  }),
);

builder.prismaObjectField('Article', 'chosenRelated', (t) =>
  t.prismaField({
    type: [ArticleType],
    nullable: true,
    description: `Those of \`related\` that its writers chose, whether they are published or not, ${maxRelatedArticles} at most; null for all but the team.`,
    select: { deskId: true, relatedIds: true },
    resolve: async (query, { deskId, relatedIds }, _args, context, { path }) => {
      if (!canWriteAnswers(context.viewer, deskId)) return null;
      const place = placeOf(path);
      const found = await Promise.all(relatedIds.map((id) => readableArticles(context, place, id, query)));
      return found.flatMap(({ article }) => article ?? []);
    },
  }),
);

builder.prismaObjectField('ArticleCategory', 'articleCount', (t) =>
  t.int({
    nullable: true,
    description: 'How many articles of any status it has; null for all but the team.',
    select: { id: true, deskId: true },
    resolve: async ({ id, deskId }, _args, context, { path }) =>
      canWriteAnswers(context.viewer, deskId) ? (await articleCounts(context, placeOf(path), id)).count : null,
  }),
);

const KnowledgeMissType = builder.objectRef<KnowledgeMiss>('KnowledgeMiss').implement({
  description: 'What was searched for and not found.',
  fields: (t) => ({
    search: t.exposeString('search', { description: 'What was typed, in small letters.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'When last.' }),
  }),
});

builder.objectField(KnowledgeType, 'misses', (t) =>
  t.field({
    type: [KnowledgeMissType],
    nullable: true,
    description: `Searches that found nothing, the latest first, ${MAX_MISSES} at most; null for all but the team.`,
    resolve: ({ id }, _args, { db, viewer }) =>
      canWriteAnswers(viewer, id)
        ? db.knowledgeMiss.findMany({
            where: { deskId: id },
            orderBy: [{ lastAt: 'desc' }, { search: 'asc' }],
            take: MAX_MISSES,
          })
        : null,
  }),
);
