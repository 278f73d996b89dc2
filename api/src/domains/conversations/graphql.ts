import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import type { Person, Prisma } from '../../database/generated/client.ts';
import { Audience, MessagePurpose, Side, TicketStatus } from '../../database/generated/enums.ts';
import { storedBody } from '../../rich-text/body.ts';
import { MessageBodyType } from '../../rich-text/graphql.ts';
import { canSeeAgents } from '../desks/policy.ts';
import { isOnTeam, requireViewer } from '../people/policy.ts';
import { visibleTo } from './policy.ts';
import { itemSelect } from './thread-items.ts';

interface AuthorShape {
  readonly side: Side;
  readonly name: string;
  readonly person: Person | null;
}

const Author = builder.objectRef<AuthorShape>('Author').implement({
  description: 'Who wrote or did something, as the reader may know them.',
  fields: (t) => ({
    side: t.field({ type: Side, description: 'From which side.', resolve: ({ side }) => side }),
    name: t.exposeString('name', {
      description: "Their name, or the team's where it does not show its agents' names.",
    }),
    person: t.field({
      type: 'Person',
      nullable: true,
      description: 'Null for the desk itself, and for agents whose names the desk does not show.',
      resolve: ({ person }) => person,
    }),
  }),
});

/** The desk of its conversation, whose settings say what customers may know. */
const withDesk = { conversation: { select: { deskId: true } } } as const;

/** What says who did it. */
const authorSelect = { authorSide: true, author: true, ...withDesk } as const;
type WithAuthor = Prisma.ThreadItemGetPayload<{ select: typeof authorSelect }>;

async function authorOf(item: WithAuthor, { viewer, desks }: Context): Promise<AuthorShape> {
  const { authorSide: side, author, conversation } = item;
  const known = { side, name: author?.name ?? 'Former member', person: author };
  if (side === 'CUSTOMER') return known;
  const desk = await desks(conversation.deskId);
  return side === 'TEAM' && canSeeAgents(viewer, desk) ? known : { side, name: desk.teamName, person: null };
}

const typeOfKind = {
  MESSAGE: 'Message',
  STATUS_CHANGE: 'StatusChange',
  ASSIGNMENT_CHANGE: 'AssignmentChange',
  PRIORITY_CHANGE: 'PriorityChange',
  TYPE_CHANGE: 'TypeChange',
  SECOND_FACTOR_REMOVAL: 'SecondFactorRemoval',
  WORKSPACE_CHANGE: 'WorkspaceChange',
  ACCOUNT_CANCELLATION: 'AccountCancellation',
} as const;

export const ThreadItemInterface = builder.prismaInterface('ThreadItem', {
  name: 'ThreadItem',
  description: 'One entry of a thread: a message, or what happened between messages.',
  select: itemSelect,
  resolveType: ({ kind }) => typeOfKind[kind],
  fields: (t) => ({
    id: t.globalID({ description: 'Global.', resolve: ({ id, kind }) => ({ id, type: typeOfKind[kind] }) }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: "Later than every earlier item's: a thread's order.",
    }),
    audience: t.expose('audience', { type: Audience, description: 'Who may see it.' }),
    author: t.field({
      type: Author,
      description: 'Who did it.',
      select: authorSelect,
      resolve: (item, _args, context) => authorOf(item, context),
    }),
  }),
});

/** A node of one kind, found only where the viewer may see it. */
const nodeOf = (kind: keyof typeof typeOfKind) => ({
  id: { field: 'id' as const },
  nullable: true as const,
  // And what of its columns is asked for: the text of a message is wide.
  select: itemSelect,
  interfaces: [ThreadItemInterface],
  findUnique: (id: string, { viewer }: Context) => ({ id, kind, AND: visibleTo(requireViewer(viewer)) }),
});

export const Message = builder.prismaNode('ThreadItem', {
  variant: 'Message',
  description: 'A message of a thread: of the customer, of the team, or a note among the team.',
  ...nodeOf('MESSAGE'),
  fields: (t) => ({
    automatic: t.exposeBoolean('automatic', { description: 'Written by the desk itself, not by a person.' }),
    purpose: t.field({
      type: MessagePurpose,
      nullable: true,
      description: 'What it does besides saying something; null for nothing.',
      select: { purpose: true },
      resolve: ({ purpose }) => purpose,
    }),
    body: t.field({
      type: MessageBodyType,
      description: 'Its text.',
      select: { richText: true, html: true, text: true },
      resolve: ({ richText, html, text }) =>
        storedBody({ richText: stored(richText), html: stored(html), text: stored(text) }),
    }),
    attachments: t.relation('attachments', {
      description: 'Its files, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
    clientMutationId: t.exposeString('clientMutationId', {
      nullable: true,
      description: "Its author's client made this up when sending: a page recognises its own message by it.",
    }),
  }),
});

builder.prismaNode('ThreadItem', {
  variant: 'StatusChange',
  description: "The ticket's status changed.",
  ...nodeOf('STATUS_CHANGE'),
  fields: (t) => ({
    from: t.field({
      type: TicketStatus,
      description: 'Before.',
      select: { statusFrom: true },
      resolve: ({ statusFrom }) => stored(statusFrom),
    }),
    to: t.field({
      type: TicketStatus,
      description: 'After.',
      select: { statusTo: true },
      resolve: ({ statusTo }) => stored(statusTo),
    }),
    fromLabel: t.string({
      description: "The desk's word for the status before.",
      select: { statusFrom: true, ...withDesk },
      resolve: ({ statusFrom, conversation }, _args, context) => labelOf(statusFrom, conversation.deskId, context),
    }),
    toLabel: t.string({
      description: "The desk's word for the status after.",
      select: { statusTo: true, ...withDesk },
      resolve: ({ statusTo, conversation }, _args, context) => labelOf(statusTo, conversation.deskId, context),
    }),
  }),
});

builder.prismaNode('ThreadItem', {
  variant: 'AssignmentChange',
  description: "Who works on the ticket changed. Customers of desks that don't show agents' names never see one.",
  ...nodeOf('ASSIGNMENT_CHANGE'),
  fields: (t) => ({
    assignee: t.field({
      type: 'Person',
      nullable: true,
      description: "Since then; null for nobody, and for customers of desks that don't show agents' names any more.",
      select: { assignee: true, ...withDesk },
      resolve: async ({ assignee, conversation }, _args, { viewer, desks }) =>
        canSeeAgents(viewer, await desks(conversation.deskId)) ? assignee : null,
    }),
  }),
});

builder.prismaNode('ThreadItem', {
  variant: 'PriorityChange',
  description: "The ticket's priority changed.",
  ...nodeOf('PRIORITY_CHANGE'),
  fields: (t) => ({
    fromPriority: t.relation('priorityFrom', {
      nullable: true,
      description: 'Before; null when the desk no longer has it.',
    }),
    toPriority: t.relation('priorityTo', {
      nullable: true,
      description: 'After; null when the desk no longer has it.',
    }),
  }),
});

builder.prismaNode('ThreadItem', {
  variant: 'TypeChange',
  description: "The ticket's type changed.",
  ...nodeOf('TYPE_CHANGE'),
  fields: (t) => ({
    fromType: t.relation('typeFrom', { nullable: true, description: 'Before; null when the desk no longer has it.' }),
    toType: t.relation('typeTo', { nullable: true, description: 'After; null when the desk no longer has it.' }),
  }),
});

builder.prismaNode('ThreadItem', {
  variant: 'SecondFactorRemoval',
  description: "The team took away the second factor of the ticket's submitter, and ended their sessions.",
  ...nodeOf('SECOND_FACTOR_REMOVAL'),
});

builder.prismaNode('ThreadItem', {
  variant: 'WorkspaceChange',
  description:
    'The team moved the ticket to another workspace. Between which is for the team alone: nobody learns of workspaces that ' +
    'they are not in.',
  ...nodeOf('WORKSPACE_CHANGE'),
  fields: (t) => ({
    fromWorkspace: t.field({
      type: 'Workspace',
      nullable: true,
      description: 'Before; null for customers.',
      select: { workspaceFrom: true, ...withDesk },
      resolve: ({ conversation, workspaceFrom }, _args, { viewer }) =>
        viewer && isOnTeam(viewer, conversation.deskId) ? workspaceFrom : null,
    }),
    toWorkspace: t.field({
      type: 'Workspace',
      nullable: true,
      description: 'After; null for customers.',
      select: { workspaceTo: true, ...withDesk },
      resolve: ({ conversation, workspaceTo }, _args, { viewer }) =>
        viewer && isOnTeam(viewer, conversation.deskId) ? workspaceTo : null,
    }),
  }),
});

builder.prismaNode('ThreadItem', {
  variant: 'AccountCancellation',
  description: 'The submitter has cancelled their account: the ticket closes with it.',
  ...nodeOf('ACCOUNT_CANCELLATION'),
});

async function labelOf(status: TicketStatus | null, deskId: string, { desks }: Context): Promise<string> {
  const { statuses } = await desks(deskId);
  return statuses.find((definition) => definition.status === status)?.label ?? stored(status);
}

/** A column that the database requires for this kind of item. */
function stored<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A thread item lacks a column of its kind.');
  return value;
}
