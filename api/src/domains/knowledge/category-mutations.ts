import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer } from '../people/policy.ts';
import { ArticleCategoryType } from './graphql.ts';
import {
  createCategory,
  deleteCategory,
  maxSlugLength,
  maxSummaryLength,
  maxTitleLength,
  moveCategory,
  updateCategory,
} from './service.ts';

const ArticleCategoryPayload = builder.objectRef<{ categoryId: string }>('ArticleCategoryPayload').implement({
  description: 'The category after a change.',
  fields: (t) => ({
    category: t.prismaField({
      type: ArticleCategoryType,
      description: 'As it is now.',
      resolve: (query, { categoryId }, _args, { db }) =>
        db.articleCategory.findUniqueOrThrow({ ...query, where: { id: categoryId } }),
    }),
  }),
});

const ArticleCategoryInput = builder.inputType('ArticleCategoryInput', {
  description: 'What a part of a knowledge base is called.',
  fields: (t) => ({
    slug: t.string({
      description: `Its name in a URL: lower-case letters, digits and single hyphens, ${maxSlugLength} at most. One that no other category of the desk has.`,
    }),
    title: t.string({ description: `1 to ${maxTitleLength} characters on one line.` }),
    description: t.string({ description: `1 to ${maxSummaryLength} characters on one line.` }),
    icon: t.string({ description: 'An emoji, or the name of an icon, such as `rocket`.' }),
  }),
});

const CreateArticleCategoryInput = builder.inputType('CreateArticleCategoryInput', {
  description: 'A new category.',
  fields: (t) => ({
    deskId: t.id({ description: 'Whose it is.' }),
    category: t.field({ type: ArticleCategoryInput, description: 'What it is called.' }),
  }),
});

const UpdateArticleCategoryInput = builder.inputType('UpdateArticleCategoryInput', {
  description: 'What a category is called from now on.',
  fields: (t) => ({
    categoryId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
    category: t.field({ type: ArticleCategoryInput, description: 'All of it.' }),
  }),
});

const MoveArticleCategoryInput = builder.inputType('MoveArticleCategoryInput', {
  description: 'Where a category stands from now on.',
  fields: (t) => ({
    categoryId: t.id({ description: 'Which.' }),
    position: t.int({ description: 'Counted from 0.' }),
  }),
});

const DeleteArticleCategoryInput = builder.inputType('DeleteArticleCategoryInput', {
  description: 'Which category to take away.',
  fields: (t) => ({ categoryId: t.id({ description: 'Which: one without articles.' }) }),
});

const idOf = (globalId: string) => decodeId(globalId, 'ArticleCategory', 'categoryId');

builder.mutationFields((t) => ({
  createArticleCategory: t.field({
    type: ArticleCategoryPayload,
    description: "Adds a category at the end. For the desk's team.",
    args: { input: t.arg({ type: CreateArticleCategoryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      return { categoryId: await createCategory(context, requireViewer(context.viewer), deskId, input.category) };
    },
  }),
  updateArticleCategory: t.field({
    type: ArticleCategoryPayload,
    description: "Names a category anew. For the desk's team.",
    args: { input: t.arg({ type: UpdateArticleCategoryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = { categoryId: idOf(input.categoryId), version: input.version };
      await updateCategory(context, requireViewer(context.viewer), at, input.category);
      return at;
    },
  }),
  moveArticleCategory: t.field({
    type: ArticleCategoryPayload,
    description: "Puts a category at another place; those between make room. For the desk's team.",
    args: { input: t.arg({ type: MoveArticleCategoryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const categoryId = idOf(input.categoryId);
      await moveCategory(context, requireViewer(context.viewer), categoryId, input.position);
      return { categoryId };
    },
  }),
  deleteArticleCategory: t.boolean({
    description: "Takes a category without articles away, and says true; CONFLICT for others. For the desk's team.",
    args: { input: t.arg({ type: DeleteArticleCategoryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      await deleteCategory(context, requireViewer(context.viewer), idOf(input.categoryId));
      return true;
    },
  }),
}));
