import { builder } from '../../builder.ts';
import { TicketTypeRequirement } from '../../database/generated/enums.ts';
import { blankFormPath } from './blank-form-path.ts';
import { canSeeTeam } from './policy.ts';

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
