import { builder } from '../../builder.ts';
import { forbidden } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { storedBody } from '../../rich-text/body.ts';
import { MessageBodyType } from '../../rich-text/graphql.ts';
import { requireViewer } from '../people/policy.ts';
import { canUseReplies, visibleTo } from './policy.ts';
import { maxReplies } from './service.ts';

export const CannedReplyType = builder.prismaNode('CannedReply', {
  description: "A text that a desk's team has ready for its answers. For the team.",
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: visibleTo(viewer) }),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is for.' }),
    shortcut: t.exposeString('shortcut', { description: 'What an agent types after "/" to find it.' }),
    body: t.field({
      type: MessageBodyType,
      description: 'What it says.',
      select: { richText: true, html: true, text: true },
      resolve: storedBody,
    }),
    version: t.exposeInt('version', { description: 'Raised by every change: what an admin changes it with.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.queryField('cannedReplies', (t) =>
  t.prismaField({
    type: [CannedReplyType],
    description: `The canned replies of a desk by title, ${maxReplies} at most. For its team.`,
    args: { deskId: t.arg.id({ description: "The desk's id." }) },
    resolve: (query, _root, args, { viewer, db }) => {
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      if (!canUseReplies(requireViewer(viewer), deskId))
        throw forbidden("Only the desk's team reads its canned replies.");
      return db.cannedReply.findMany({
        ...query,
        where: { deskId },
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
        take: maxReplies,
      });
    },
  }),
);
