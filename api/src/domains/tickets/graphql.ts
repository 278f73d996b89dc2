import { builder } from '../../builder.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { canSeeAgents } from '../desks/policy.ts';
import { isOnTeam, requireViewer } from '../people/policy.ts';
import { autoClosesAt } from './auto-close-time.ts';
import { visibleTo } from './policy.ts';
import { normaliseReference } from './reference.ts';
import type { DueTimes } from './targets.ts';

const TicketTargets = builder.objectRef<DueTimes>('TicketTargets').implement({
  description:
    "Until when the team means to have answered and to be done: by the targets of the ticket's priority, in the desk's " +
    'working hours. Time stands still while the ticket waits for the customer, and once it is done.',
  fields: (t) => ({
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The next that is to be met: past, the ticket is overdue. Null where none is, or time stands still.',
    }),
    firstResponseDueAt: t.expose('firstResponseDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when the first answer is due, or was; null without a target.',
    }),
    firstResponseAt: t.expose('firstResponseAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the team first answered, in what customers see and not automatically.',
    }),
    resolutionDueAt: t.expose('resolutionDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it should be done; null without a target.',
    }),
    pausedSince: t.expose('pausedSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when time stands still; null while it runs.',
    }),
  }),
});

builder.prismaNode('Ticket', {
  description:
    'A request of a workspace to a desk. Its members and the team may see it. It holds nothing that depends on the ' +
    'individual reader: that is `viewer.ticketState`.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: visibleTo(requireViewer(viewer)) }),
  // And what of its columns is asked for: lists are long, and rows are wide.
  select: { id: true },
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'TKT-XXXXX-XXXX: unique, unguessable, good to read aloud.' }),
    subject: t.exposeString('subject', { description: '1 to 200 characters.' }),
    status: t.expose('status', { type: TicketStatus, description: 'Where it stands.' }),
    statusLabel: t.string({
      description: "The desk's word for its status.",
      select: { status: true, deskId: true },
      resolve: async ({ status, deskId }, _args, { desks }) =>
        (await desks(deskId)).statuses.find((definition) => definition.status === status)?.label ?? status,
    }),
    type: t.relation('type', { description: 'Its kind.' }),
    priority: t.relation('priority', { description: 'How urgent it is.' }),
    premium: t.exposeBoolean('premium', {
      description: 'Whether the workspace had a premium licence when it was opened, or moved there.',
    }),
    desk: t.relation('desk', { description: 'The desk it was opened at.' }),
    workspace: t.relation('workspace', { description: 'Whose it is.' }),
    submitter: t.relation('submitter', { description: 'Whose it is: who opened it, or for whom the team did.' }),
    assignee: t.field({
      type: 'Person',
      nullable: true,
      description: "Who works on it. Customers of desks that don't show agents' names always get null.",
      select: { deskId: true, assignee: true },
      resolve: async ({ deskId, assignee }, _args, { viewer, desks }) =>
        canSeeAgents(viewer, await desks(deskId)) ? assignee : null,
    }),
    license: t.relation('license', { nullable: true, description: 'The licence it is about.' }),
    messageCount: t.exposeInt('messageCount', { description: 'Its public messages.' }),
    customerWaitingSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: "Since when the customer waits for the team. For the team; null for customers and when it isn't so.",
      select: { deskId: true, customerWaitingSince: true },
      resolve: ({ deskId, customerWaitingSince }, _args, { viewer }) =>
        viewer && isOnTeam(viewer, deskId) ? customerWaitingSince : null,
    }),
    targets: t.field({
      type: TicketTargets,
      nullable: true,
      description: 'Until when the team means to answer and to be done. For the team; null for customers.',
      select: {
        deskId: true,
        firstResponseAt: true,
        firstResponseDueAt: true,
        resolutionDueAt: true,
        dueAt: true,
        pausedSince: true,
        pausedMinutes: true,
      },
      resolve: (ticket, _args, { viewer }) => (viewer && isOnTeam(viewer, ticket.deskId) ? ticket : null),
    }),
    autoClosesAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the desk closes it by itself, unless somebody writes before; null where it does not.',
      select: { deskId: true, status: true, statusSince: true, lastTeamMessageAt: true },
      resolve: async (ticket, _args, { desks }) => autoClosesAt(ticket, (await desks(ticket.deskId)).lifecycle),
    }),
    formReturnedAt: t.expose('formReturnedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'Since when the team waits for another form, having returned the one it had as incomplete; null otherwise.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'The newest change that customers may see.' }),
    version: t.exposeInt('version', { description: 'Raised by every change that customers may see.' }),
  }),
});

builder.queryField('ticket', (t) =>
  t.prismaField({
    type: 'Ticket',
    nullable: true,
    description: 'A ticket by its reference. Null for one that is missing and for one the viewer may not see, alike.',
    args: { reference: t.arg.string({ description: 'TKT-XXXXX-XXXX, in any case.' }) },
    resolve: (query, _root, args, { db, viewer }) => {
      const where = visibleTo(requireViewer(viewer));
      const reference = normaliseReference(args.reference);
      return db.ticket.findFirst({ ...query, where: { reference: { in: reference ? [reference] : [] }, AND: where } });
    },
  }),
);

/** The database id of a ticket argument. */
export const ticketIdOf = (globalId: string): string => decodeId(globalId, 'Ticket', 'ticketId');
