import { builder } from '../../builder.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { Audience, Listening } from '../../live/audience.ts';
import {
  ChatAnswerGrew,
  ChatChanged,
  ChatMessageChanged,
  ChatMessagePosted,
  ChatMessageRemoved,
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
import { requireViewer, sideOf, type Viewer } from '../people/policy.ts';
import { presenceToldTo } from '../presence/policy.ts';
import { Chat } from './graphql.ts';
import { KnownWait } from './known-wait.ts';
import { visibleTo } from './policy.ts';

ChatMessagePosted.implement({
  description: 'A message of a chat is there to see: it was posted, or shown to the viewer.',
  interfaces: [LiveEvent, MessageEvent],
});

ChatMessageChanged.implement({
  description:
    'A message of a chat that the viewer could see before and still can has changed, such as its files or who else sees it.',
  interfaces: [LiveEvent, MessageEvent],
});

ChatMessageRemoved.implement({
  description: 'A message of a chat is no longer there for the viewer.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    messageId: t.globalID({
      description: "The message's id.",
      resolve: ({ messageId }) => ({ id: messageId, type: 'Message' }),
    }),
  }),
});

ChatChanged.implement({
  description:
    'A chat is new or has changed: who answers it, its place in the queue, its end, or the ticket it became.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    chat: t.prismaField({
      type: Chat,
      description: 'As it is now.',
      resolve: (query, { chatId, viewer }, _args, { db }) =>
        db.chat.findFirstOrThrow({ ...query, where: { id: chatId, AND: visibleTo(viewer) } }),
    }),
    entry: t.prismaField({
      type: 'ThreadItem',
      nullable: true,
      description: "The thread's record of a change of its ticket, where there is one that the viewer may see.",
      resolve: (query, { entryId, viewer }, _args, { db }) =>
        entryId ? db.threadItem.findFirst({ ...query, where: { id: entryId, AND: itemVisibleTo(viewer) } }) : null,
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

const ChatEvent = builder.unionType('ChatEvent', {
  description: 'What happens in one chat.',
  types: [
    ChatMessagePosted,
    ChatMessageChanged,
    ChatMessageRemoved,
    ChatChanged,
    ChatRemoved,
    ChatAnswerGrew,
    ChatPresenceChanged,
    Heartbeat,
    Resync,
  ],
  resolveType: ({ type }) => type,
});

type ChatPayload = Payloads[
  | 'ChatMessagePosted'
  | 'ChatMessageChanged'
  | 'ChatMessageRemoved'
  | 'ChatChanged'
  | 'ChatRemoved'
  | 'ChatAnswerGrew'
  | 'ChatPresenceChanged'];

builder.subscriptionField('chatEvents', (t) =>
  t.field({
    type: ChatEvent,
    description:
      'One chat: its messages, who answers it, and the place of its customer in the queue. For everybody who may see it. ' +
      'Once it is a ticket, what happens in its thread goes on being told; `ticketEvents` tells the rest of the ticket.',
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
          payload: { type: 'ChatChanged', chatId, entryId: null },
          everyMs: 1_000,
        },
        // With its ticket a chat moves to another workspace, or is gone.
        changesAudience: ({ type, changed }) => type === 'TICKET_DELETED' || changed.includes('WORKSPACE'),
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
);

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
  return sideOf(viewer, chat) === 'TEAM'
    ? { topics: [...topics, topic.chatTeam(chatId)], audience: { kind: 'team', deskId } }
    : { topics, audience: { kind: 'members', workspaceId } };
}

async function toPayload(
  db: PrismaClient,
  chatId: string,
  event: LogEvent,
  viewer: Viewer,
  wait: KnownWait,
): Promise<ChatPayload | null> {
  // What that changes is told by the summary.
  if (event.type === 'CHAT_QUEUE_MOVED') return null;
  const chat = await wait.read(() => findChat(db, chatId, viewer));
  if (!chat) return { type: 'ChatRemoved', chatId };
  const { threadItemId } = event;
  const itemId = threadItemId && (await isVisible(db, threadItemId, viewer)) ? threadItemId : null;
  switch (event.type) {
    case 'CHAT_CHANGED':
    case 'TICKET_CHANGED':
      return { type: 'ChatChanged', chatId, entryId: itemId };
    case 'MESSAGE_POSTED':
      return itemId ? { type: 'ChatMessagePosted', chatId, messageId: itemId } : null;
    case 'ATTACHMENT_CHECKED':
      return itemId ? { type: 'ChatMessageChanged', chatId, messageId: itemId } : null;
    case 'MESSAGE_AUDIENCE_CHANGED':
      return threadItemId ? audienceChanged(chatId, threadItemId, itemId !== null, sideOf(viewer, chat)) : null;
    default:
      return null;
  }
}

/** To a customer it is there now, whether or not it was before; the team sees it either way. */
function audienceChanged(
  chatId: string,
  messageId: string,
  isThere: boolean,
  side: ReturnType<typeof sideOf>,
): ChatPayload {
  if (!isThere) return { type: 'ChatMessageRemoved', chatId, messageId };
  return { type: side === 'TEAM' ? 'ChatMessageChanged' : 'ChatMessagePosted', chatId, messageId };
}

const isVisible = async (db: PrismaClient, id: string, viewer: Viewer): Promise<boolean> =>
  (await db.threadItem.findFirst({ where: { id, AND: itemVisibleTo(viewer) }, select: { id: true } })) !== null;
