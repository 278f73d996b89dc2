import { builder } from '../../builder.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { decodeId } from '../../global-id.ts';
import { ChatAgentsChanged, ChatChanged, Heartbeat, LiveEvent, type Payloads, Resync } from '../../live/events.ts';
import { topic } from '../../live/log.ts';
import { openStream } from '../../live/stream.ts';
import { isOnTeam, requireViewer, type Viewer } from '../people/policy.ts';
import { ChatQueue } from './graphql.ts';
import { visibleTo } from './policy.ts';

ChatAgentsChanged.implement({
  description: 'Others take new chats now than before: somebody said so, came or went.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    queue: t.field({
      type: ChatQueue,
      description: "The desk's chats and who takes them, as they are now.",
      resolve: ({ deskId }) => ({ deskId }),
    }),
  }),
});

const ChatQueueEvent = builder.unionType('ChatQueueEvent', {
  description: "What happens to a desk's chats, and to who takes them.",
  types: [ChatChanged, ChatAgentsChanged, Heartbeat, Resync],
  resolveType: ({ type }) => type,
});

builder.subscriptionField('chatQueueEvents', (t) =>
  t.field({
    type: ChatQueueEvent,
    description:
      "A desk's chats as they begin to wait, find a person, go on and end, and who takes them. For its team.",
    args: {
      deskId: t.arg.id({ description: "The desk's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: (_root, args, { db, viewer }) => {
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      return openStream<Payloads['ChatChanged' | 'ChatAgentsChanged']>({
        viewer: requireViewer(viewer),
        after: args.after ?? null,
        listensTo: (current) =>
          isOnTeam(current, deskId) ? { topics: [topic.deskChats(deskId)], audience: { kind: 'team', deskId } } : null,
        toPayload: async ({ type, chatId }, reader) => {
          if (type === 'CHAT_AGENTS_CHANGED') return { type: 'ChatAgentsChanged', deskId };
          const chat = chatId ? await findState(db, chatId, reader) : null;
          // What is said between the assistant and a customer changes nothing for the team.
          const isBetweenThem = type === 'MESSAGE_POSTED' && chat?.state === 'ASSISTANT';
          return chatId && chat && !isBetweenThem ? { type: 'ChatChanged', chatId, entryId: null } : null;
        },
        farewell: null,
      });
    },
    resolve: (event) => event,
  }),
);

const findState = (db: PrismaClient, id: string, viewer: Viewer) =>
  db.chat.findFirst({ where: { id, AND: visibleTo(viewer) }, select: { state: true } });
