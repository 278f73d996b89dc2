import { builder } from '../../builder.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { requireViewer } from '../people/policy.ts';
import { FaqEntryType } from './graphql.ts';
import {
  createFaqEntry,
  deleteFaqEntry,
  maxSlugLength,
  maxTitleLength,
  moveFaqEntry,
  updateFaqEntry,
} from './service.ts';

const FaqEntryPayload = builder.objectRef<{ entryId: string }>('FaqEntryPayload').implement({
  description: 'The question after a change.',
  fields: (t) => ({
    entry: t.prismaField({
      type: FaqEntryType,
      description: 'As it is now.',
      resolve: (query, { entryId }, _args, { db }) =>
        db.faqEntry.findUniqueOrThrow({ ...query, where: { id: entryId } }),
    }),
  }),
});

const FaqEntryInput = builder.inputType('FaqEntryInput', {
  description: 'A question and its answer.',
  fields: (t) => ({
    slug: t.string({
      description: `Its name in a URL: lower-case letters, digits and single hyphens, ${maxSlugLength} at most. One that no other question of the desk has.`,
    }),
    question: t.string({ description: `1 to ${maxTitleLength} characters on one line.` }),
    body: t.field({ type: MessageBodyInput, description: 'The answer.' }),
    articleId: t.id({ required: false, description: 'The article of the desk that says more; none without.' }),
  }),
});

const CreateFaqEntryInput = builder.inputType('CreateFaqEntryInput', {
  description: 'A new question.',
  fields: (t) => ({
    deskId: t.id({ description: 'Whose it is.' }),
    entry: t.field({ type: FaqEntryInput, description: 'What it says.' }),
  }),
});

const UpdateFaqEntryInput = builder.inputType('UpdateFaqEntryInput', {
  description: 'What a question says from now on.',
  fields: (t) => ({
    entryId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
    entry: t.field({ type: FaqEntryInput, description: 'All of it.' }),
  }),
});

const MoveFaqEntryInput = builder.inputType('MoveFaqEntryInput', {
  description: 'Where a question stands from now on.',
  fields: (t) => ({
    entryId: t.id({ description: 'Which.' }),
    position: t.int({ description: 'Counted from 0.' }),
  }),
});

const DeleteFaqEntryInput = builder.inputType('DeleteFaqEntryInput', {
  description: 'Which question to take away.',
  fields: (t) => ({ entryId: t.id({ description: 'Which.' }) }),
});

const draftOf = ({ body, articleId, ...own }: typeof FaqEntryInput.$inferInput) => ({
  ...own,
  articleId: decodeOptionalId(articleId, 'Article', 'articleId'),
  body: readBody(body),
});
const idOf = (globalId: string) => decodeId(globalId, 'FaqEntry', 'entryId');

builder.mutationFields((t) => ({
  createFaqEntry: t.field({
    type: FaqEntryPayload,
    description: "Adds a question at the end. For the desk's team.",
    args: { input: t.arg({ type: CreateFaqEntryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      return { entryId: await createFaqEntry(context, requireViewer(context.viewer), deskId, draftOf(input.entry)) };
    },
  }),
  updateFaqEntry: t.field({
    type: FaqEntryPayload,
    description: "Writes a question anew. For the desk's team.",
    args: { input: t.arg({ type: UpdateFaqEntryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = { entryId: idOf(input.entryId), version: input.version };
      await updateFaqEntry(context, requireViewer(context.viewer), at, draftOf(input.entry));
      return at;
    },
  }),
  moveFaqEntry: t.field({
    type: FaqEntryPayload,
    description: "Puts a question at another place; those between make room. For the desk's team.",
    args: { input: t.arg({ type: MoveFaqEntryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const entryId = idOf(input.entryId);
      await moveFaqEntry(context, requireViewer(context.viewer), entryId, input.position);
      return { entryId };
    },
  }),
  deleteFaqEntry: t.boolean({
    description: "Takes a question away, and says true. For the desk's team.",
    args: { input: t.arg({ type: DeleteFaqEntryInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      await deleteFaqEntry(context, requireViewer(context.viewer), idOf(input.entryId));
      return true;
    },
  }),
}));
