import { builder } from '../../builder.ts';
import type { Priority } from '../../database/generated/client.ts';
import { TicketStatus, TicketTypeRequirement } from '../../database/generated/enums.ts';
import { placeOf } from '../../together.ts';
import { blankFormPath } from './blank-form-path.ts';
import { canSeeTeam } from './policy.ts';
import {
  type AttachmentPolicy,
  DeskFeature,
  type DeskLink,
  type DeskVocabulary,
  type OpenHours,
  type StatusDefinition,
  slugSchema,
  type TicketTab,
  Weekday,
  type WorkingHours,
} from './settings.ts';
import { teams } from './teams.ts';
import { nextOpenMoment, openUntil } from './working-time.ts';

const featureDescriptions: Record<DeskFeature, { description: string }> = {
  LICENSES: { description: 'Workspaces have licences, which tickets can name.' },
  PREMIUM: { description: 'Tickets of workspaces with a premium licence are marked.' },
  STATISTICS: { description: 'Counts of tickets as cards above the list.' },
  KNOWLEDGE: { description: 'A knowledge base.' },
  FAQ: { description: 'Frequently asked questions.' },
  CHAT: { description: 'Live chat.' },
  STATUS_PAGE: { description: 'Service status and incidents.' },
  WORKSPACES: { description: 'Workspaces of several people.' },
  RATING: { description: 'Customers rate closed tickets.' },
  EXPORT: { description: 'Lists can be exported.' },
  DELETE: { description: 'Customers can delete tickets.' },
};

builder.enumType(DeskFeature, {
  name: 'DeskFeature',
  description: 'Parts of Parley that a desk switches on.',
  values: featureDescriptions,
});

builder.enumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  values: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

const Vocabulary = builder.objectRef<DeskVocabulary>('DeskVocabulary').implement({
  description: 'The words a desk uses where desks differ, such as Topic, Category or Ticket Type.',
  fields: (t) => ({
    ticketType: t.exposeString('ticketType', { description: 'What a kind of ticket is called.' }),
    subject: t.exposeString('subject', { description: "What a ticket's headline is called." }),
    body: t.exposeString('body', { description: "What a ticket's first message is called." }),
    attach: t.exposeString('attach', { description: 'The button that adds files to a message.' }),
    submit: t.exposeString('submit', { description: 'The button that sends a new ticket.' }),
    sendReply: t.exposeString('sendReply', { description: 'The button that sends a reply.' }),
    closeTicket: t.exposeString('closeTicket', { description: 'The button that closes a ticket.' }),
  }),
});

const StatusDefinitionType = builder.objectRef<StatusDefinition>('StatusDefinition').implement({
  description: 'A status that the desk uses, in its words.',
  fields: (t) => ({
    status: t.field({ type: TicketStatus, description: 'The status.', resolve: ({ status }) => status }),
    label: t.exposeString('label', { description: "The desk's name for it." }),
    description: t.exposeString('description', { description: 'What it means to the customer.' }),
  }),
});

const TicketTabType = builder.objectRef<TicketTab>('TicketTab').implement({
  description: 'A tab above the ticket list.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    label: t.exposeString('label', { description: 'Its name on the page.' }),
    statuses: t.field({
      type: [TicketStatus],
      description: 'What it lists; empty is every ticket.',
      resolve: ({ statuses }) => statuses,
    }),
  }),
});

const AttachmentPolicyType = builder.objectRef<AttachmentPolicy>('AttachmentPolicy').implement({
  description: 'Which files the desk takes.',
  fields: (t) => ({
    kinds: t.exposeStringList('kinds', { description: 'File kinds, by extension.' }),
    maxBytes: t.exposeInt('maxBytes', { description: 'Bytes of one file at most.' }),
    maxCount: t.exposeInt('maxCount', { description: 'Files of one message at most.' }),
    hint: t.exposeString('hint', { description: 'All of it in words.' }),
  }),
});

const OpenHoursType = builder.objectRef<OpenHours>('OpenHours').implement({
  description: 'A stretch of a weekday on which the team works.',
  fields: (t) => ({
    weekday: t.field({ type: Weekday, description: 'The day.', resolve: ({ weekday }) => weekday }),
    opens: t.exposeString('opens', { description: 'HH:MM, local to the time zone.' }),
    closes: t.exposeString('closes', { description: 'HH:MM, local to the time zone.' }),
  }),
});

const WorkingHoursType = builder.objectRef<WorkingHours>('WorkingHours').implement({
  description: 'When the team works.',
  fields: (t) => ({
    timeZone: t.exposeString('timeZone', { description: 'IANA name, such as Europe/Berlin.' }),
    week: t.field({ type: [OpenHoursType], description: 'Open stretches, in order.', resolve: ({ week }) => week }),
    holidays: t.exposeStringList('holidays', { description: 'Dates without work, YYYY-MM-DD.' }),
    summary: t.exposeString('summary', { description: 'All of it in words.' }),
    isOpen: t.boolean({
      description: 'Whether the team works now. It depends on the time alone, not on who asks.',
      resolve: (hours, _args, { now }) => openUntil(hours, now()) !== null,
    }),
    openUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when it works now; null while it does not.',
      resolve: (hours, _args, { now }) => openUntil(hours, now()),
    }),
    nextOpenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it opens next: after `openUntil` while it works. Null for a desk that never opens. The three hold until ' +
        'the sooner of the two moments: ask again then.',
      resolve: (hours, _args, { now }) => nextOpenMoment(hours, openUntil(hours, now()) ?? now()),
    }),
  }),
});

const DeskLinkType = builder.objectRef<DeskLink>('DeskLink').implement({
  description: 'A link the desk offers its customers.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Its name.' }),
    description: t.exposeString('description', { description: 'What is there.' }),
    url: t.exposeString('url', { description: 'https only.' }),
    icon: t.exposeString('icon', { description: 'An emoji, or the name of an icon.' }),
  }),
});

const BlankForm = builder.prismaObject('BlankForm', {
  description: 'An empty form, to be filled in.',
  select: { ticketTypeId: true, name: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is saved as.' }),
    url: t.string({
      description:
        'Where it is, a path on this server. A request for it needs the session of somebody who may open tickets at the ' +
        'desk, or is on its team.',
      resolve: blankFormPath,
    }),
  }),
});

builder.prismaNode('TicketType', {
  description: 'A kind of ticket of a desk.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    label: t.exposeString('label', { description: 'Its name on the page.' }),
    icon: t.exposeString('icon', { description: 'An emoji, or the name of an icon.' }),
    description: t.exposeString('description', { description: 'When to choose it.' }),
    requirement: t.field({
      type: TicketTypeRequirement,
      description: 'What it needs before it is taken.',
      select: { requirement: true },
      resolve: ({ requirement }) => requirement,
    }),
    formKinds: t.exposeStringList('formKinds', {
      description: 'FORM_ATTACHMENT: the kinds of file that the filled-in form may be. Empty otherwise.',
    }),
    blankForm: t.relation('blankForm', {
      type: BlankForm,
      nullable: true,
      description: 'FORM_ATTACHMENT: the empty form; null where the desk has none to download.',
    }),
    archived: t.boolean({
      description: 'Whether it is offered no more. Tickets that have it keep it.',
      select: { archivedAt: true },
      resolve: ({ archivedAt }) => archivedAt !== null,
    }),
    defaultAssignee: t.field({
      type: 'Person',
      nullable: true,
      description: 'Who gets each new ticket of the type. For the team; null for everybody else, and for nobody.',
      select: { deskId: true, defaultAssignee: true },
      resolve: ({ deskId, defaultAssignee }, _args, { viewer }) =>
        canSeeTeam(viewer, deskId) ? defaultAssignee : null,
    }),
  }),
});

const PriorityTargetsType = builder
  .objectRef<Pick<Priority, 'firstResponseMinutes' | 'resolutionMinutes'>>('PriorityTargets')
  .implement({
    description: "How fast the team means to be, in minutes of the desk's working hours since a ticket was opened.",
    fields: (t) => ({
      firstResponseMinutes: t.exposeInt('firstResponseMinutes', {
        nullable: true,
        description: 'Until its first answer; null is no target.',
      }),
      resolutionMinutes: t.exposeInt('resolutionMinutes', {
        nullable: true,
        description: 'Until it is done, without the time in which it waited for the customer; null is no target.',
      }),
    }),
  });

builder.prismaNode('Priority', {
  description: 'A priority of a desk.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    label: t.exposeString('label', { description: 'Its name on the page.' }),
    definition: t.exposeString('definition', { description: 'When to choose it.' }),
    rank: t.exposeInt('rank', { description: '1 is the most urgent.' }),
    isDefault: t.exposeBoolean('isDefault', { description: 'Chosen where a new ticket names none.' }),
    targets: t.field({
      type: PriorityTargetsType,
      nullable: true,
      description: 'How fast the team means to be. For the team; null for everybody else.',
      select: { deskId: true, firstResponseMinutes: true, resolutionMinutes: true },
      resolve: (priority, _args, { viewer }) => (canSeeTeam(viewer, priority.deskId) ? priority : null),
    }),
  }),
});

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
