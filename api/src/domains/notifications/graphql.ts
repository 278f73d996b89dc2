import { builder } from '../../builder.ts';
import { requireViewer } from '../people/policy.ts';
import { loadMailPreferences, type MailChoices, setMailPreferences } from './service.ts';

const MailPreferences = builder.objectRef<Required<MailChoices>>('MailPreferences').implement({
  description: 'Which mail the viewer wants. Mail of one ticket is stopped with `unwatchTicket`.',
  fields: (t) => ({
    newTickets: t.exposeBoolean('newTickets', { description: 'Of new tickets of desks whose team they are on.' }),
    replies: t.exposeBoolean('messages', { description: 'Of what others write on tickets they watch.' }),
    statusChanges: t.exposeBoolean('statusChanges', { description: 'Of the status of tickets they watch.' }),
  }),
});

builder.objectField('Viewer', 'mailPreferences', (t) =>
  t.field({
    type: MailPreferences,
    description: 'Which mail they want.',
    resolve: ({ personId }, _args, { db }) => loadMailPreferences(db, personId),
  }),
);

const SetMailPreferencesInput = builder.inputType('SetMailPreferencesInput', {
  description: 'Which mail the viewer wants; what is left out stays as it is.',
  fields: (t) => ({
    newTickets: t.boolean({ required: false, description: 'Of new tickets of desks whose team they are on.' }),
    replies: t.boolean({ required: false, description: 'Of what others write on tickets they watch.' }),
    statusChanges: t.boolean({ required: false, description: 'Of the status of tickets they watch.' }),
  }),
});

const SetMailPreferencesPayload = builder
  .objectRef<{ mailPreferences: Required<MailChoices> }>('SetMailPreferencesPayload')
  .implement({
    description: 'The preferences after the change.',
    fields: (t) => ({
      mailPreferences: t.field({
        type: MailPreferences,
        description: 'As they are now.',
        resolve: ({ mailPreferences }) => mailPreferences,
      }),
    }),
  });

builder.mutationField('setMailPreferences', (t) =>
  t.field({
    type: SetMailPreferencesPayload,
    description: 'Says which mail the viewer wants.',
    args: { input: t.arg({ type: SetMailPreferencesInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      const { newTickets, replies, statusChanges } = input;
      await setMailPreferences(context, viewer, {
        ...(typeof newTickets === 'boolean' && { newTickets }),
        ...(typeof replies === 'boolean' && { messages: replies }),
        ...(typeof statusChanges === 'boolean' && { statusChanges }),
      });
      return { mailPreferences: await loadMailPreferences(context.db, viewer.personId) };
    },
  }),
);
