import { builder } from '../../builder.ts';
import { ArticleStatus } from '../../database/generated/enums.ts';
import { notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { MessageBodyInput, readArticle } from '../../rich-text/graphql.ts';
import { maxSearchLength, readSearch } from '../../search/read-search.ts';
import { requireViewer } from '../people/policy.ts';
import { ArticleType, readableDesk } from './graphql.ts';
import {
  createArticle,
  dismissMiss,
  maxRelatedArticles,
  maxSearchWordLength,
  maxSearchWords,
  maxSlugLength,
  maxSummaryLength,
  maxTitleLength,
  rateArticle,
  reportMiss,
  restoreRevision,
  setArticleStatus,
  updateArticle,
} from './service.ts';

const ArticlePayload = builder.objectRef<{ articleId: string }>('ArticlePayload').implement({
  description: 'The article after a change.',
  fields: (t) => ({
    article: t.prismaField({
      type: ArticleType,
      description: 'As it is now.',
      resolve: (query, { articleId }, _args, { db }) =>
        db.article.findUniqueOrThrow({ ...query, where: { id: articleId } }),
    }),
  }),
});

const ArticleVersionInput = builder.inputType('ArticleVersionInput', {
  description: 'Which article is changed, and as it was last seen.',
  fields: (t) => ({
    id: t.id({ description: "The article's id." }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
  }),
});

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'What an article is to say.',
  fields: (t) => ({
    categoryId: t.id({ description: 'A category of the desk.' }),
    slug: t.string({
      description: `Its name in a URL: lower-case letters, digits and single hyphens, ${maxSlugLength} at most. One that no other article has or had.`,
    }),
    title: t.string({ description: `1 to ${maxTitleLength} characters on one line.` }),
    summary: t.string({ description: `1 to ${maxSummaryLength} characters on one line.` }),
    searchWords: t.stringList({
      required: false,
      description: `What readers may call its matter besides, for the search alone: ${maxSearchWords} at most, each 1 to ${maxSearchWordLength} characters on one line. Without, they stay as they are.`,
    }),
    body: t.field({
      type: MessageBodyInput,
      description:
        'Its text. As rich text it may have pictures between its blocks, `{ type: "image", attachmentId, alt, caption }`: ' +
        'of files that the viewer has uploaded for the desk, or that its articles have already.',
    }),
    relatedIds: t.idList({
      required: false,
      description: `Other articles of the desk that are offered beside it, the nearest first: ${maxRelatedArticles} at most, none without.`,
    }),
  }),
});

const CreateArticleInput = builder.inputType('CreateArticleInput', {
  description: 'A new article.',
  fields: (t) => ({
    deskId: t.id({ description: 'Whose it is.' }),
    article: t.field({ type: ArticleInput, description: 'What it says.' }),
  }),
});

const UpdateArticleInput = builder.inputType('UpdateArticleInput', {
  description: 'What an article says from now on.',
  fields: (t) => ({
    at: t.field({ type: ArticleVersionInput, description: 'Which.' }),
    article: t.field({ type: ArticleInput, description: 'All of it.' }),
  }),
});

const SetArticleStatusInput = builder.inputType('SetArticleStatusInput', {
  description: 'Who may read an article from now on.',
  fields: (t) => ({
    at: t.field({ type: ArticleVersionInput, description: 'Which.' }),
    status: t.field({ type: ArticleStatus, description: 'As what.' }),
  }),
});

const RestoreArticleRevisionInput = builder.inputType('RestoreArticleRevisionInput', {
  description: 'What an article is to say again.',
  fields: (t) => ({
    at: t.field({ type: ArticleVersionInput, description: 'Which.' }),
    revisionId: t.id({ description: 'One of its revisions.' }),
  }),
});

const RateArticleInput = builder.inputType('RateArticleInput', {
  description: 'Whether an article helped.',
  fields: (t) => ({
    articleId: t.id({ description: 'Which.' }),
    helpful: t.boolean({ description: 'Whether it did.' }),
  }),
});

const ReportKnowledgeMissInput = builder.inputType('ReportKnowledgeMissInput', {
  description: 'What was searched for in vain.',
  fields: (t) => ({
    desk: t.string({ description: "The desk's slug." }),
    text: t.string({ description: `What was typed, at most ${maxSearchLength} characters.` }),
  }),
});

const DismissKnowledgeMissInput = builder.inputType('DismissKnowledgeMissInput', {
  description: 'Which search in vain needs no answer any more.',
  fields: (t) => ({
    deskId: t.id({ description: "The desk's id." }),
    search: t.string({ description: 'As `misses` has it.' }),
  }),
});

const versionOf = ({ id, version }: typeof ArticleVersionInput.$inferInput) => ({
  articleId: decodeId(id, 'Article', 'at.id'),
  version,
});

const draftOf = ({ categoryId, searchWords, body, relatedIds, ...own }: typeof ArticleInput.$inferInput) => ({
  ...own,
  searchWords: searchWords ?? null,
  relatedIds: (relatedIds ?? []).map((id) => decodeId(id, 'Article', 'relatedIds')),
  categoryId: decodeId(categoryId, 'ArticleCategory', 'categoryId'),
  body: readArticle(body),
});

builder.mutationFields((t) => ({
  createArticle: t.field({
    type: ArticlePayload,
    description: "Begins an article, as a draft. For the desk's team.",
    args: { input: t.arg({ type: CreateArticleInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      const viewer = requireViewer(context.viewer);
      return { articleId: await createArticle(context, viewer, deskId, draftOf(input.article)) };
    },
  }),
  updateArticle: t.field({
    type: ArticlePayload,
    description: "Writes an article anew; what it said stays among its revisions. For the desk's team.",
    args: { input: t.arg({ type: UpdateArticleInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = versionOf(input.at);
      await updateArticle(context, requireViewer(context.viewer), at, draftOf(input.article));
      return at;
    },
  }),
  setArticleStatus: t.field({
    type: ArticlePayload,
    description: "Publishes an article, takes it back, or archives it. For the desk's team.",
    args: { input: t.arg({ type: SetArticleStatusInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = versionOf(input.at);
      await setArticleStatus(context, requireViewer(context.viewer), at, input.status);
      return at;
    },
  }),
  restoreArticleRevision: t.field({
    type: ArticlePayload,
    description: "Has an article say again what it said once, as a new version. For the desk's team.",
    args: { input: t.arg({ type: RestoreArticleRevisionInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = versionOf(input.at);
      const revisionId = decodeId(input.revisionId, 'ArticleRevision', 'revisionId');
      await restoreRevision(context, requireViewer(context.viewer), at, revisionId);
      return at;
    },
  }),
  rateArticle: t.field({
    type: ArticlePayload,
    description: 'Says whether an article helped the viewer: once, and later perhaps something else.',
    args: { input: t.arg({ type: RateArticleInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const articleId = decodeId(input.articleId, 'Article', 'articleId');
      await rateArticle(context, requireViewer(context.viewer), { articleId, helpful: input.helpful });
      return { articleId };
    },
  }),
  reportKnowledgeMiss: t.boolean({
    description:
      'Tells the team that a search found nothing, without who searched. True, whether it was worth keeping or not. For ' +
      "whoever may read the desk's answers.",
    args: { input: t.arg({ type: ReportKnowledgeMissInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const search = readSearch(input.text, 'text');
      const desk = await readableDesk(context, input.desk);
      if (!desk) throw notFound('Desk');
      if (search !== null) await reportMiss(context, context.viewer, desk, search);
      return true;
    },
  }),
  dismissKnowledgeMiss: t.boolean({
    description:
      'Takes a search in vain off the list of the team, until somebody searches for it again. True, whether it was there ' +
      "or not. For the desk's team.",
    args: { input: t.arg({ type: DismissKnowledgeMissInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      const search = readSearch(input.search, 'search');
      if (search !== null) await dismissMiss(context, requireViewer(context.viewer), deskId, search);
      return true;
    },
  }),
}));

builder.objectField('Viewer', 'articleVote', (t) =>
  t.boolean({
    nullable: true,
    description: 'Whether they said that an article helped them; null for not yet.',
    args: { articleId: t.arg.id({ description: 'Which.' }) },
    resolve: async ({ personId }, args, { db }) => {
      const articleId = decodeId(args.articleId, 'Article', 'articleId');
      const vote = await db.articleVote.findUnique({ where: { articleId_personId: { articleId, personId } } });
      return vote?.helpful ?? null;
    },
  }),
);
