import { builder } from '../../builder.ts';
import { placeOf } from '../../together.ts';
import { canSeeTeam } from './policy.ts';
import { DeskFeature, slugSchema } from './settings.ts';
import {
  AttachmentPolicyType,
  DeskLinkType,
  StatusDefinitionType,
  TicketTabType,
  Vocabulary,
} from './settings-graphql.ts';
import { teams } from './teams.ts';
import { WorkingHoursType } from './working-hours-graphql.ts';

builder.prismaNode('Desk', {
  description: 'A support desk: what the public may know of it, and its team for the team.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    teamName: t.exposeString('teamName', { description: "How the team signs where agents' names are not shown." }),
    showsAgentNames: t.exposeBoolean('showsAgentNames', { description: 'Whether customers learn who answers.' }),
    vocabulary: t.field({
      type: Vocabulary,
      description: 'Its words.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).vocabulary,
    }),
    statuses: t.field({
      type: [StatusDefinitionType],
      description: 'The statuses it uses, in order.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).statuses,
    }),
    tabs: t.field({
      type: [TicketTabType],
      description: 'The tabs above its ticket list.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).tabs,
    }),
    attachmentPolicy: t.field({
      type: AttachmentPolicyType,
      description: 'Which files it takes.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).attachmentPolicy,
    }),
    workingHours: t.field({
      type: WorkingHoursType,
      description: 'When its team works.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).workingHours,
    }),
    features: t.field({
      type: [DeskFeature],
      description: 'What it has switched on.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).features,
    }),
    links: t.field({
      type: [DeskLinkType],
      description: 'Links it offers its customers.',
      resolve: async ({ id }, _args, { desks }) => (await desks(id)).links,
    }),
    settingsVersion: t.exposeInt('settingsVersion', {
      description: 'Raised by every change of its settings: what an admin changes them with.',
    }),
    ticketTypes: t.relation('ticketTypes', {
      description: 'Those that it offers, in order.',
      query: { where: { archivedAt: null }, orderBy: { position: 'asc' } },
    }),
    priorities: t.relation('priorities', { description: 'Most urgent first.', query: { orderBy: { rank: 'asc' } } }),
    team: t.prismaField({
      type: ['Person'],
      nullable: true,
      description: 'Its agents and admins by name; null for everybody else.',
      resolve: (query, { id }, _args, context, { path }) =>
        canSeeTeam(context.viewer, id) ? teams(context, placeOf(path), id, query) : null,
    }),
  }),
});

builder.queryFields((t) => ({
  desk: t.prismaField({
    type: 'Desk',
    nullable: true,
    description: 'A desk by its slug; null where there is none. Public.',
    args: { slug: t.arg.string({ description: 'Such as in its URL.' }) },
    resolve: (query, _root, { slug }, { db }) =>
      // What can't be a slug names no desk, and some of it no database takes.
      slugSchema.safeParse(slug).success ? db.desk.findUnique({ ...query, where: { slug } }) : null,
  }),
  desks: t.prismaField({
    type: ['Desk'],
    description: 'Every desk, by name: whoever signs up chooses one. Public.',
    resolve: (query, _root, _args, { db }) => db.desk.findMany({ ...query, orderBy: { name: 'asc' }, take: 100 }),
  }),
}));
