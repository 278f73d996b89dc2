import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { PresenceActivity } from '../../live/presence.ts';
import { requireViewer } from '../people/policy.ts';
import { setPresence } from './service.ts';

const away = 'AWAY';

const PresenceToSet = builder.enumType('PresenceToSet', {
  description: 'What one does on a ticket at this moment.',
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

const SetPresencePayload = builder.objectRef<{ ticketId: string }>('SetPresencePayload').implement({
  description: 'That it was taken.',
  fields: (t) => ({
    ticketId: t.globalID({
      description: "The ticket's id.",
      resolve: ({ ticketId }) => ({ id: ticketId, type: 'Ticket' }),
    }),
  }),
});

builder.mutationField('setPresence', (t) =>
  t.field({
    type: SetPresencePayload,
    description:
      'Says what the viewer does on a ticket at this moment, to those who hear `PresenceChanged`. It is stored nowhere. Said ' +
      'over a WebSocket it holds until that closes or has been silent for 8 seconds, so a `ping` every 5 keeps it; said over ' +
      'HTTP it holds for 8 seconds unless it is said again.',
    args: { input: t.arg({ type: SetPresenceInput, description: 'What is said.' }) },
    resolve: async (_root, { input }, context) => {
      const ticketId = decodeId(input.ticketId, 'Ticket', 'ticketId');
      const activity = input.activity === away ? null : input.activity;
      await setPresence(context, requireViewer(context.viewer), { ticketId, activity, socket: context.socket });
      return { ticketId };
    },
  }),
);
