import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { fromKeysetCursor, toKeysetCursor } from '../../keyset.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { placeOf } from '../../together.ts';
import { requireViewer } from '../people/policy.ts';
import { Message, ThreadItemInterface } from './graphql.ts';
import { visibleTo } from './policy.ts';
import { itemSelect, type SelectedItem, threadItems } from './thread-items.ts';

const ThreadEdge = builder.edgeObject({
  type: ThreadItemInterface,
  name: 'ThreadEdge',
  description: 'An item of a page.',
});

const ThreadConnection = builder.connectionObject(
  { type: ThreadItemInterface, name: 'ThreadConnection', description: 'A page of a thread.' },
  ThreadEdge,
);

builder.prismaObjectFields('Ticket', (t) => ({
  lastMessage: t.relation('lastMessage', { type: Message, nullable: true, description: 'The newest public message.' }),
  thread: t.connection(
    {
      type: ThreadItemInterface,
      description: 'Messages and what happened between them, oldest first; of these, what the viewer may see.',
      select: { conversationId: true },
      resolve: ({ conversationId }, args, context, info) => readThread(conversationId, args, context, info),
    },
    ThreadConnection,
    ThreadEdge,
  ),
}));

builder.prismaObjectFields('Chat', (t) => ({
  thread: t.connection(
    {
      type: ThreadItemInterface,
      description:
        'What was written, oldest first, of it what the viewer may see. Once it is a ticket, that goes on in here too.',
      select: { conversationId: true },
      resolve: ({ conversationId }, args, context, info) => readThread(conversationId, args, context, info),
    },
    ThreadConnection,
    ThreadEdge,
  ),
}));

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a conversation, read together with the same page of others that the operation asks for. */
function readThread(conversationId: string, args: PageArgs, context: Context, info: GraphQLResolveInfo) {
  checkPageSize(args);
  return resolveCursorConnection<Promise<SelectedItem[]>>(
    { args, defaultSize: 50, maxSize: maxPageSize, toCursor: ({ createdAt }) => toKeysetCursor([createdAt]) },
    ({ before, after, limit, inverted }) => {
      const [later] = after ? fromKeysetCursor(after, ['date'], 'after') : [];
      const [earlier] = before ? fromKeysetCursor(before, ['date'], 'before') : [];
      const { select } = queryFromInfo({
        context,
        info,
        typeName: 'ThreadItem',
        path: ['edges', 'node'],
        select: itemSelect,
      });
      return threadItems(context, placeOf(info.path), conversationId, {
        select,
        where: {
          AND: visibleTo(requireViewer(context.viewer)),
          createdAt: {
            ...(later instanceof Date && { gt: later }),
            ...(earlier instanceof Date && { lt: earlier }),
          },
        },
        orderBy: { createdAt: inverted ? 'desc' : 'asc' },
        take: limit,
      });
    },
  );
}
