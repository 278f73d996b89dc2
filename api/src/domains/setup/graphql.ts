import { builder } from '../../builder.ts';
import { deskPresets } from '../desks/service.ts';
import { isSetupOpen, setUp } from './service.ts';

const DeskPresetType = builder.objectRef<(typeof deskPresets)[number]>('DeskPreset').implement({
  description: 'A way of working that a desk can begin with: its words, statuses, ticket types, priorities and rules.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'What names it to `setUp`.' }),
    name: t.exposeString('name', { description: 'What kind of support it is for.' }),
    description: t.exposeString('description', { description: 'How it works.' }),
  }),
});

const Setup = builder.objectRef<{ presets: typeof deskPresets }>('Setup').implement({
  description: 'What there is to choose from when the first desk is made.',
  fields: (t) => ({
    presets: t.field({
      type: [DeskPresetType],
      description: 'What the desk can begin with.',
      resolve: ({ presets }) => presets,
    }),
  }),
});

builder.queryField('setup', (t) =>
  t.field({
    type: Setup,
    nullable: true,
    description:
      'For whoever has the link that Parley prints at its start while there is no admin; null once it was used, replaced ' +
      'by that of a later start, or is older than 24 hours. Public.',
    args: { token: t.arg.string({ description: 'As the link has it.' }) },
    resolve: async (_root, { token }, { db, now }) =>
      (await isSetupOpen(db, token, now())) ? { presets: deskPresets } : null,
  }),
);

const SetUpInput = builder.inputType('SetUpInput', {
  description: 'The first admin and the first desk. Every mistake is told at once, by field.',
  fields: (t) => ({
    token: t.string({ description: 'As the link has it. It works once.' }),
    name: t.string({ description: "The admin's: 1 to 100 characters on one line." }),
    email: t.string({ description: 'Of the admin, to sign in with. It counts as verified.' }),
    password: t.string({ description: '8 to 128 characters.' }),
    deskName: t.string({ description: '1 to 100 characters on one line.' }),
    deskSlug: t.string({
      description: "The desk's name in a URL: 1 to 50 lower-case letters, digits and single hyphens between them.",
    }),
    preset: t.string({ description: 'The slug of what the desk begins with.' }),
  }),
});

const SetUpPayload = builder.objectRef<{ deskId: string }>('SetUpPayload').implement({
  description: 'The first desk. Its admin can sign in.',
  fields: (t) => ({
    desk: t.prismaField({
      type: 'Desk',
      description: 'As it is now.',
      resolve: (query, { deskId }, _args, { db }) => db.desk.findUniqueOrThrow({ ...query, where: { id: deskId } }),
    }),
  }),
});

builder.mutationField('setUp', (t) =>
  t.field({
    type: SetUpPayload,
    description:
      'Makes the first desk and its admin. For whoever has the link that Parley prints at its start. Public.',
    args: { input: t.arg({ type: SetUpInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input: { token, ...form } }, context) => ({ deskId: await setUp(context, token, form) }),
  }),
);
