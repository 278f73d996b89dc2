import { builder } from '../../builder.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { Audience, Listening } from '../../live/audience.ts';
import {
  ChatAgentsChanged,
  ChatAnswerGrew,
  ChatChanged,
  ChatMessageChanged,
  ChatMessagePosted,
  ChatPresenceChanged,
  ChatRemoved,
  Heartbeat,
  LiveEvent,
  MessageEvent,
  type Payloads,
  Resync,
} from '../../live/events.ts';
import type { Live } from '../../live/live.ts';
import { topic } from '../../live/log.ts';
import type { LogEvent } from '../../live/log-reader.ts';
import { openStream } from '../../live/stream.ts';
import { visibleTo as itemVisibleTo } from '../conversations/policy.ts';
import { isOnTeam, requireViewer, type Viewer } from '../people/policy.ts';
import { presenceToldTo } from '../presence/policy.ts';
import { Chat, ChatQueue } from './graphql.ts';
import { KnownWait } from './known-wait.ts';
import { visibleTo } from './policy.ts';

ChatMessagePosted.implement({
  description: 'A message was posted in a chat.',
  interfaces: [LiveEvent, MessageEvent],
});

ChatMessageChanged.implement({
  description: 'A message of a chat has changed, such as its files.',
  interfaces: [LiveEvent, MessageEvent],
});

ChatChanged.implement({
  description: 'A chat is new or has changed: who answers it, its place in the queue, or its end.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    chat: t.prismaField({
      type: Chat,
      description: 'As it is now.',
      resolve: (query, { chatId, viewer }, _args, { db }) =>
        db.chat.findFirstOrThrow({ ...query, where: { id: chatId, AND: visibleTo(viewer) } }),
    }),
  }),
});

ChatRemoved.implement({
  description: 'A chat is no longer there for the viewer.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    chatId: t.globalID({ description: "The chat's id.", resolve: ({ chatId }) => ({ id: chatId, type: 'Chat' }) }),
  }),
});

ChatAnswerGrew.implement({
  description:
    'The assistant writes an answer. Told about five times a second while it does, and how it is to whoever opens ' +
    'the stream. It is in no log, so it is never replayed; the answer itself comes as a message.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    chatId: t.globalID({ description: "The chat's id.", resolve: ({ chatId }) => ({ id: chatId, type: 'Chat' }) }),
    text: t.exposeString('text', {
      nullable: true,
      description:
        'All of it so far, as plain text that may hold marks of Markdown. Null while there is nothing to show: its ' +
        'message is there, it was given up, or none is being written.',
    }),
  }),
});

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

const ChatEvent = builder.unionType('ChatEvent', {
  description: 'What happens in one chat.',
  types: [
    ChatMessagePosted,
    ChatMessageChanged,
    ChatChanged,
    ChatRemoved,
    ChatAnswerGrew,
    ChatPresenceChanged,
    Heartbeat,
    Resync,
  ],
  resolveType: ({ type }) => type,
});

const ChatQueueEvent = builder.unionType('ChatQueueEvent', {
  description: "What happens to a desk's chats, and to who takes them.",
  types: [ChatChanged, ChatAgentsChanged, Heartbeat, Resync],
  resolveType: ({ type }) => type,
});

type ChatPayload = Payloads[
  | 'ChatMessagePosted'
  | 'ChatMessageChanged'
  | 'ChatChanged'
  | 'ChatRemoved'
  | 'ChatAnswerGrew'
  | 'ChatPresenceChanged'];

builder.subscriptionFields((t) => ({
  chatEvents: t.field({
    type: ChatEvent,
    description:
      'One chat: its messages, who answers it, and the place of its customer in the queue. For everybody who may see it. ' +
      'Once it is a ticket, `ticketEvents` tells what follows.',
    args: {
      chatId: t.arg.id({ description: "The chat's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
      presence: t.arg.boolean({
        defaultValue: false,
        description: 'Whether to tell who is there too: ChatPresenceChanged, at once and whenever that changes.',
      }),
    },
    subscribe: async (_root, args, { db, live, viewer: maybeViewer }) => {
      const viewer = requireViewer(maybeViewer);
      const chatId = decodeId(args.chatId, 'Chat', 'chatId');
      const wait = new KnownWait();
      if (!(await wait.read(() => findChat(db, chatId, viewer)))) throw notFound('Chat');
      return openStream<ChatPayload>({
        viewer,
        after: args.after ?? null,
        listensTo: (current) => listeningTo(db, chatId, current),
        toPayload: (event, reader) => toPayload(db, chatId, event, reader, wait),
        // Its place: told once a second at most, however often the queue moves.
        summary: {
          changesWith: ({ type }) => type === 'CHAT_QUEUE_MOVED' && wait.mayWait,
          payload: { type: 'ChatChanged', chatId },
          everyMs: 1_000,
        },
        // With its ticket a chat moves to another workspace, or is gone.
        changesAudience: ({ changed }) => changed.includes('WORKSPACE'),
        moments: [
          // Nothing is told, too: who comes back may still show what was given up meanwhile.
          () => ({ type: 'ChatAnswerGrew', chatId, text: live.answers.at(chatId) ?? null }),
          ...(args.presence ? [(audience: Audience) => presenceIn(live, chatId, audience)] : []),
        ],
        farewell: { type: 'ChatRemoved', chatId },
      });
    },
    resolve: (event) => event,
  }),
  chatQueueEvents: t.field({
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
          const chat = chatId ? await findChat(db, chatId, reader) : null;
          // What is said between the assistant and a customer changes nothing for the team.
          const isBetweenThem = type === 'MESSAGE_POSTED' && chat?.state === 'ASSISTANT';
          return chatId && chat && !isBetweenThem ? { type: 'ChatChanged', chatId } : null;
        },
        farewell: null,
      });
    },
    resolve: (event) => event,
  }),
}));

const presenceIn = ({ presence }: Live, chatId: string, audience: Audience): ChatPayload => ({
  type: 'ChatPresenceChanged',
  chatId,
  ...presenceToldTo(audience, presence.at(topic.chat(chatId))),
});

const findChat = (db: PrismaClient, id: string, viewer: Viewer) =>
  db.chat.findFirst({
    where: { id, AND: visibleTo(viewer) },
    select: { deskId: true, workspaceId: true, state: true },
  });

async function listeningTo(db: PrismaClient, chatId: string, viewer: Viewer): Promise<Listening | null> {
  const chat = await findChat(db, chatId, viewer);
  if (!chat) return null;
  const { deskId, workspaceId } = chat;
  const topics = [topic.chat(chatId), topic.chatQueue(deskId)];
  return isOnTeam(viewer, deskId)
    ? { topics: [...topics, topic.chatTeam(chatId)], audience: { kind: 'team', deskId } }
    : { topics, audience: { kind: 'members', workspaceId } };
}

async function toPayload(
  db: PrismaClient,
  chatId: string,
  { type, threadItemId }: LogEvent,
  viewer: Viewer,
  wait: KnownWait,
): Promise<ChatPayload | null> {
  // What that changes is told by the summary.
  if (type === 'CHAT_QUEUE_MOVED') return null;
  const chat = await wait.read(() => findChat(db, chatId, viewer));
  if (!chat) return { type: 'ChatRemoved', chatId };
  if (type === 'CHAT_CHANGED') return { type: 'ChatChanged', chatId };
  const item = threadItemId
    ? await db.threadItem.findFirst({ where: { id: threadItemId, AND: itemVisibleTo(viewer) }, select: { id: true } })
    : null;
  if (!item) return null;
  return {
    type: type === 'ATTACHMENT_CHECKED' ? 'ChatMessageChanged' : 'ChatMessagePosted',
    chatId,
    messageId: item.id,
  };
}
