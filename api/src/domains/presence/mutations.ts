import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { decodeId } from '../../global-id.ts';
import { topic } from '../../live/log.ts';
import { PresenceActivity, type Spot } from '../../live/presence.ts';
import { requireViewer } from '../people/policy.ts';
import { setPresence } from './service.ts';

const away = 'AWAY';

const PresenceToSet = builder.enumType('PresenceToSet', {
  description: 'What one does on a ticket or in a chat at this moment.',
  values: {
    VIEWING: { value: PresenceActivity.VIEWING, description: 'Having it open.' },
    NOTING: { value: PresenceActivity.NOTING, description: 'Writing a note. For the team.' },
    REPLYING: { value: PresenceActivity.REPLYING, description: 'Writing a reply.' },
    AWAY: { value: away, description: 'Nothing any more.' },
  },
});

const SetPresenceInput = builder.inputType('SetPresenceInput', {
  description: 'Where one is, and what one does there.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    activity: t.field({ type: PresenceToSet, description: 'What one does there.' }),
  }),
});

const SetChatPresenceInput = builder.inputType('SetChatPresenceInput', {
  description: 'In which chat one is, and what one does there.',
  fields: (t) => ({
    chatId: t.id({ description: "The chat's id." }),
    activity: t.field({ type: PresenceToSet, description: 'What one does there.' }),
  }),
});

const SetPresencePayload = builder.objectRef<{ ticketId: string }>('SetPresencePayload').implement({
  description: 'That it was taken.',
  fields: (t) => ({
    ticketId: t.globalID({
      description: "The ticket's id.",
      resolve: ({ ticketId }) => ({ id: ticketId, type: 'Ticket' }),
    }),
  }),
});

const SetChatPresencePayload = builder.objectRef<{ chatId: string }>('SetChatPresencePayload').implement({
  description: 'That it was taken.',
  fields: (t) => ({
    chatId: t.globalID({ description: "The chat's id.", resolve: ({ chatId }) => ({ id: chatId, type: 'Chat' }) }),
  }),
});

builder.mutationFields((t) => ({
  setPresence: t.field({
    type: SetPresencePayload,
    description:
      'Says what the viewer does on a ticket at this moment, to those who hear `PresenceChanged`. It is stored nowhere. Said ' +
      'over a WebSocket it holds until that closes or has been silent for 8 seconds, so a `ping` every 5 keeps it; said over ' +
      'HTTP it holds for 8 seconds unless it is said again.',
    args: { input: t.arg({ type: SetPresenceInput, description: 'What is said.' }) },
    resolve: async (_root, { input }, context) => {
      const ticketId = decodeId(input.ticketId, 'Ticket', 'ticketId');
      await say(context, topic.ticket(ticketId), input.activity);
      return { ticketId };
    },
  }),
  setChatPresence: t.field({
    type: SetChatPresencePayload,
    description:
      'Says what the viewer does in a chat at this moment, to those who hear `ChatPresenceChanged`. It holds as what ' +
      '`setPresence` says does. Only its customer, and the person who has it, reply in a chat.',
    args: { input: t.arg({ type: SetChatPresenceInput, description: 'What is said.' }) },
    resolve: async (_root, { input }, context) => {
      const chatId = decodeId(input.chatId, 'Chat', 'chatId');
      await say(context, topic.chat(chatId), input.activity);
      return { chatId };
    },
  }),
}));

const say = (context: Context, spot: Spot, activity: PresenceActivity | typeof away): Promise<void> =>
  setPresence(context, requireViewer(context.viewer), {
    spot,
    activity: activity === away ? null : activity,
    socket: context.socket,
  });
