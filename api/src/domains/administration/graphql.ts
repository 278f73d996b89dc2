import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import type { AuditEntry } from '../../database/generated/client.ts';
import { DeskRole, TicketStatus } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { fromKeysetCursor, toKeysetCursor } from '../../keyset.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { auditActions } from '../audit/service.ts';
import { canAdminister } from '../desks/policy.ts';
import {
  type AutomaticReply,
  attachmentKinds,
  eventTargets,
  type LifecycleEvent,
  type LifecyclePolicy,
  type LifecycleRule,
  lifecycleEvents,
} from '../desks/settings.ts';
import { requireViewer } from '../people/policy.ts';
import { maxTeam } from './service.ts';

const eventDescriptions: Record<LifecycleEvent, string> = {
  ACCEPT: 'Somebody of the team takes the ticket on.',
  AGENT_REPLY: 'The team writes; what the desk posts by itself never counts.',
  ASK_CUSTOMER: 'The team says that it waits for the customer.',
  CUSTOMER_REPLY: 'The customer writes.',
  RESOLVE: 'The team considers it done.',
  REOPEN: 'It is taken up again.',
  REVOKE: 'The customer takes it back.',
  CLOSE: 'Somebody closes it.',
  AUTO_CLOSE: 'It closes by itself, some hours after the last message of the team.',
};

export const LifecycleEventEnum = builder.enumType('LifecycleEvent', {
  description: "What can happen to a ticket's status.",
  values: Object.fromEntries(
    lifecycleEvents.map((event) => [event, { value: event, description: eventDescriptions[event] }]),
  ),
});

const LifecycleRuleType = builder.objectRef<LifecycleRule>('LifecycleRule').implement({
  description: 'Where an event takes a ticket.',
  fields: (t) => ({
    event: t.field({ type: LifecycleEventEnum, description: 'What happens.', resolve: ({ event }) => event }),
    from: t.field({ type: [TicketStatus], description: 'To a ticket in one of these.', resolve: ({ from }) => from }),
    to: t.field({ type: TicketStatus, description: 'Where it is then.', resolve: ({ to }) => to }),
  }),
});

const LifecycleType = builder.objectRef<LifecyclePolicy>('Lifecycle').implement({
  description:
    'What leads from one status to another. A reply that no rule lists leaves the status; all else is refused.',
  fields: (t) => ({
    rules: t.field({ type: [LifecycleRuleType], description: 'In no order.', resolve: ({ rules }) => rules }),
    autoCloseAfterHours: t.exposeInt('autoCloseAfterHours', {
      nullable: true,
      description: "AUTO_CLOSE: hours after the team's last message that was not automatic; null for never.",
    }),
  }),
});

const LifecycleTargets = builder.objectRef<LifecycleEvent>('LifecycleTargets').implement({
  description: 'Where rules for an event may lead.',
  fields: (t) => ({
    event: t.field({ type: LifecycleEventEnum, description: 'What happens.', resolve: (event) => event }),
    targets: t.field({
      type: [TicketStatus],
      description: 'One of these.',
      resolve: (event) => [...eventTargets[event]],
    }),
  }),
});

export const AutomaticReplyOccasion = builder.enumType('AutomaticReplyOccasion', {
  description: 'When a desk posts by itself.',
  values: { TICKET_CREATED: { description: 'A customer has opened a ticket.' } },
});

const AutomaticReplyType = builder.objectRef<AutomaticReply>('AutomaticReply').implement({
  description: "A message that the desk posts by itself. It never counts as the team's.",
  fields: (t) => ({
    on: t.field({ type: AutomaticReplyOccasion, description: 'When.', resolve: ({ on }) => on }),
    markdown: t.exposeString('markdown', { description: 'What it says, as Markdown.' }),
  }),
});

const DeskTeamMember = builder.prismaObject('DeskMember', {
  variant: 'DeskTeamMember',
  description: "Somebody of a desk's team, as its admins see them.",
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    email: t.string({
      description: 'Their address.',
      select: { person: { select: { email: true } } },
      resolve: ({ person }) => person.email,
    }),
    role: t.field({ type: DeskRole, description: 'As what.', select: { role: true }, resolve: ({ role }) => role }),
    since: t.expose('createdAt', { type: 'DateTime', description: 'Since when they are on the team.' }),
  }),
});

const AuditEntryType = builder.prismaObject('AuditEntry', {
  description: 'What somebody did that must be known later. Nothing changes or removes it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the entry; not a node.' }),
    action: t.exposeString('action', { description: `What was done: ${auditActions.join(', ')}.` }),
    subject: t.exposeString('subject', { description: "To what, in words: a ticket's reference, somebody's address." }),
    actor: t.relation('actor', {
      nullable: true,
      description: 'Who did it; null for Parley itself and for who is gone.',
    }),
    details: t.expose('details', {
      type: 'JSON',
      description: 'What was decided: of a change, how it was before and after.',
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When.' }),
  }),
});

export interface Administration {
  readonly deskId: string;
}

export const DeskAdministration = builder.objectRef<Administration>('DeskAdministration').implement({
  description: 'What only admins of a desk see of it, to change it.',
  fields: (t) => ({
    id: t.id({ description: 'The same as that of `desk`, but not a node.', resolve: ({ deskId }) => deskId }),
    desk: t.prismaField({
      type: 'Desk',
      description: 'What everybody sees of it.',
      resolve: (query, { deskId }, _args, { db }) => db.desk.findUniqueOrThrow({ ...query, where: { id: deskId } }),
    }),
    ticketTypes: t.prismaField({
      type: ['TicketType'],
      description: 'All of them, those it offers no more included; in order.',
      resolve: (query, { deskId }, _args, { db }) =>
        db.ticketType.findMany({ ...query, where: { deskId }, orderBy: { position: 'asc' }, take: maxPageSize }),
    }),
    lifecycle: t.field({
      type: LifecycleType,
      description: 'What leads from one status to another.',
      resolve: async ({ deskId }, _args, { desks }) => (await desks(deskId)).lifecycle,
    }),
    lifecycleTargets: t.field({
      type: [LifecycleTargets],
      description: 'Where rules may lead, by event.',
      resolve: () => [...lifecycleEvents],
    }),
    attachmentKinds: t.stringList({
      description: 'Kinds of file that a desk can take at all.',
      resolve: () => [...attachmentKinds],
    }),
    automaticReplies: t.field({
      type: [AutomaticReplyType],
      description: 'What it posts by itself.',
      resolve: async ({ deskId }, _args, { desks }) => (await desks(deskId)).automaticReplies,
    }),
    members: t.prismaField({
      type: [DeskTeamMember],
      description: `Its team, longest first; ${maxTeam} people at most.`,
      resolve: (query, { deskId }, _args, { db }) =>
        db.deskMember.findMany({
          ...query,
          where: { deskId },
          orderBy: [{ createdAt: 'asc' }, { personId: 'asc' }],
          take: maxTeam,
        }),
    }),
    auditLog: t.connection(
      {
        type: AuditEntryType,
        description: 'What was done to the desk and its tickets, the latest first. At most 100 a page.',
        resolve: ({ deskId }, args, context, info) => {
          checkPageSize(args);
          return resolveCursorConnection<Promise<AuditEntry[]>>(
            { args, defaultSize: 25, maxSize: maxPageSize, toCursor: ({ id }) => toKeysetCursor([id]) },
            ({ before, after, limit, inverted }) =>
              context.db.auditEntry.findMany({
                ...queryFromInfo({ context, info, typeName: 'AuditEntry', path: ['edges', 'node'], include: {} }),
                where: {
                  deskId,
                  AND: [
                    after ? { id: { lt: idOf(after, 'after') } } : {},
                    before ? { id: { gt: idOf(before, 'before') } } : {},
                  ],
                },
                orderBy: { id: inverted ? 'asc' : 'desc' },
                take: limit,
              }),
          );
        },
      },
      { name: 'AuditLogConnection', description: 'A page of the audit log.' },
      { name: 'AuditLogEdge', description: 'An entry of a page.' },
    ),
  }),
});

builder.queryField('deskAdministration', (t) =>
  t.field({
    type: DeskAdministration,
    nullable: true,
    description: 'A desk as its admins see it; null to everybody else, and where there is no such desk.',
    args: { deskId: t.arg.id({ description: "The desk's id." }) },
    resolve: (_root, { deskId }, { viewer }) => {
      const id = decodeId(deskId, 'Desk', 'deskId');
      return canAdminister(requireViewer(viewer), id) ? { deskId: id } : null;
    },
  }),
);

export const DeskAdministrationPayload = builder
  .objectRef<{ administration: Administration | null }>('DeskAdministrationPayload')
  .implement({
    description: 'The desk after the change.',
    fields: (t) => ({
      administration: t.field({
        type: DeskAdministration,
        nullable: true,
        description: 'As it is now; null to who is no admin of it any more.',
        resolve: ({ administration }) => administration,
      }),
    }),
  });

/** After a change, which may have taken the viewer's own role: what they see of the desk now, if they still do. */
export async function administrationAfter({ db, viewer }: Context, deskId: string): Promise<Administration | null> {
  const { personId } = requireViewer(viewer);
  const member = await db.deskMember.findUnique({ where: { deskId_personId: { deskId, personId } } });
  return member?.role === 'ADMIN' ? { deskId } : null;
}

const idOf = (cursor: string, field: string): string => String(fromKeysetCursor(cursor, ['uuid'], field)[0]);
