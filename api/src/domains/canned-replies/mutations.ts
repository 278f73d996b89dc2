import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { requireViewer } from '../people/policy.ts';
import { CannedReplyType } from './graphql.ts';
import {
  createCannedReply,
  deleteCannedReply,
  maxShortcutLength,
  maxTitleLength,
  updateCannedReply,
} from './service.ts';

const CannedReplyPayload = builder.objectRef<{ replyId: string }>('CannedReplyPayload').implement({
  description: 'A canned reply after a change.',
  fields: (t) => ({
    reply: t.prismaField({
      type: CannedReplyType,
      description: 'As it is now.',
      resolve: (query, { replyId }, _args, { db }) =>
        db.cannedReply.findUniqueOrThrow({ ...query, where: { id: replyId } }),
    }),
  }),
});

const CannedReplyInput = builder.inputType('CannedReplyInput', {
  description: 'What a canned reply is to say.',
  fields: (t) => ({
    title: t.string({ description: `1 to ${maxTitleLength} characters on one line.` }),
    shortcut: t.string({
      description: `1 to ${maxShortcutLength} lower-case letters, digits and single hyphens, that no other reply of the desk has.`,
    }),
    body: t.field({ type: MessageBodyInput, description: 'Its text.' }),
  }),
});

const CreateCannedReplyInput = builder.inputType('CreateCannedReplyInput', {
  description: 'A new canned reply.',
  fields: (t) => ({
    deskId: t.id({ description: 'Whose it is.' }),
    reply: t.field({ type: CannedReplyInput, description: 'What it says.' }),
  }),
});

const UpdateCannedReplyInput = builder.inputType('UpdateCannedReplyInput', {
  description: 'What a canned reply says from now on.',
  fields: (t) => ({
    replyId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
    reply: t.field({ type: CannedReplyInput, description: 'All of it.' }),
  }),
});

const DeleteCannedReplyInput = builder.inputType('DeleteCannedReplyInput', {
  description: 'Which canned reply to take away.',
  fields: (t) => ({ replyId: t.id({ description: 'Which.' }) }),
});

const draftOf = ({ body, ...own }: typeof CannedReplyInput.$inferInput) => ({ ...own, body: readBody(body) });
const idOf = (globalId: string) => decodeId(globalId, 'CannedReply', 'replyId');

builder.mutationFields((t) => ({
  createCannedReply: t.field({
    type: CannedReplyPayload,
    description: 'Adds a canned reply. For admins of the desk.',
    args: { input: t.arg({ type: CreateCannedReplyInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      return { replyId: await createCannedReply(context, requireViewer(context.viewer), deskId, draftOf(input.reply)) };
    },
  }),
  updateCannedReply: t.field({
    type: CannedReplyPayload,
    description: 'Writes a canned reply anew. For admins of the desk.',
    args: { input: t.arg({ type: UpdateCannedReplyInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = { replyId: idOf(input.replyId), version: input.version };
      await updateCannedReply(context, requireViewer(context.viewer), at, draftOf(input.reply));
      return at;
    },
  }),
  deleteCannedReply: t.boolean({
    description: 'Takes a canned reply away, and says true. For admins of the desk.',
    args: { input: t.arg({ type: DeleteCannedReplyInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      await deleteCannedReply(context, requireViewer(context.viewer), idOf(input.replyId));
      return true;
    },
  }),
}));
