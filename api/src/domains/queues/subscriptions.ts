import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { decodeId } from '../../global-id.ts';
import type { Listening } from '../../live/audience.ts';
import {
  CountsChanged,
  type CountsScope,
  Heartbeat,
  LiveEvent,
  type Payloads,
  Resync,
  TicketChanged,
  TicketField,
  TicketRemoved,
  ticketFields,
  WorkspaceChanged,
} from '../../live/events.ts';
import { topic } from '../../live/log.ts';
import type { LogEvent } from '../../live/log-reader.ts';
import { openStream } from '../../live/stream.ts';
import { visibleTo as itemVisibleTo } from '../conversations/policy.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { visibleTo } from '../tickets/policy.ts';
import { visibleTo as workspaceVisibleTo } from '../workspaces/policy.ts';
import { Counts, TicketCounts } from './counts.ts';
import { canList, within } from './policy.ts';

TicketChanged.implement({
  description: 'A ticket is new or has changed. Lists put it where their own filter and order say.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    ticket: t.prismaField({
      type: 'Ticket',
      description: 'As it is now.',
      resolve: (query, { ticketId, viewer }, _args, { db }) =>
        db.ticket.findFirstOrThrow({ ...query, where: { id: ticketId, AND: visibleTo(viewer) } }),
    }),
    changed: t.field({ type: [TicketField], description: 'What changed.', resolve: ({ changed }) => [...changed] }),
    entry: t.prismaField({
      type: 'ThreadItem',
      nullable: true,
      description: "The thread's record of the change, where there is one that the viewer may see.",
      resolve: (query, { entryId, viewer }, _args, { db }) =>
        entryId ? db.threadItem.findFirst({ ...query, where: { id: entryId, AND: itemVisibleTo(viewer) } }) : null,
    }),
  }),
});

TicketRemoved.implement({
  description: 'A ticket is no longer there for the viewer.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    ticketId: t.globalID({
      description: "The ticket's id.",
      resolve: ({ ticketId }) => ({ id: ticketId, type: 'Ticket' }),
    }),
  }),
});

CountsChanged.implement({
  description: 'The counts of the list, at most once a second.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    counts: t.field({
      type: TicketCounts,
      description: 'As they are now.',
      resolve: ({ scope, viewer }, _args, { now }) => new Counts(scope, viewer, now()),
    }),
  }),
});

WorkspaceChanged.implement({
  description: 'The workspace has another name or other members; to its owners also: other invitations.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    workspace: t.prismaField({
      type: 'Workspace',
      description: 'As it is now.',
      resolve: (query, { workspaceId, viewer }, _args, { db }) =>
        db.workspace.findFirstOrThrow({ ...query, where: { id: workspaceId, AND: workspaceVisibleTo(viewer) } }),
    }),
  }),
});

const members = [TicketChanged, TicketRemoved, CountsChanged, Heartbeat, Resync] as const;

const QueueEvent = builder.unionType('QueueEvent', {
  description: "What happens in a desk's queue.",
  types: [...members],
  resolveType: ({ type }) => type,
});

const SubmitterEvent = builder.unionType('SubmitterEvent', {
  description: 'What happens to the tickets that the viewer opened.',
  types: [...members],
  resolveType: ({ type }) => type,
});

const WorkspaceEvent = builder.unionType('WorkspaceEvent', {
  description: 'What happens in a workspace: to its list of tickets, and to its people.',
  types: [...members, WorkspaceChanged],
  resolveType: ({ type }) => type,
});

builder.subscriptionFields((t) => ({
  queueEvents: t.field({
    type: QueueEvent,
    description: "A desk's tickets as they come and change, and how many there are. For its team.",
    args: {
      deskId: t.arg.id({ description: "The desk's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: (_root, args, context) =>
      openList(context, { kind: 'desk', id: decodeId(args.deskId, 'Desk', 'deskId') }, args.after),
    resolve: (event) => event,
  }),
  submitterEvents: t.field({
    type: SubmitterEvent,
    description:
      'The tickets the viewer opened, as they come and change, and how many there are: those of the list `mine`, or ' +
      '`mineAtDeskId`. When they join or leave a workspace it starts over, with `Resync`.',
    args: {
      deskId: t.arg.id({ required: false, description: 'Of this desk alone; of all without.' }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: (_root, args, context) => {
      const deskId = typeof args.deskId === 'string' ? decodeId(args.deskId, 'Desk', 'deskId') : null;
      return openList(context, { kind: 'mine', id: requireViewer(context.viewer).personId, deskId }, args.after);
    },
    resolve: (event) => event,
  }),
  workspaceEvents: t.field({
    type: WorkspaceEvent,
    description: "A workspace's tickets as they come and change, how many there are, and its people. For its members.",
    args: {
      workspaceId: t.arg.id({ description: "The workspace's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: (_root, args, context) => {
      const id = decodeId(args.workspaceId, 'Workspace', 'workspaceId');
      return openList<Payloads['WorkspaceChanged']>(context, { kind: 'workspace', id }, args.after, ({ type }) =>
        type === 'WORKSPACE_CHANGED' ? { type: 'WorkspaceChanged', workspaceId: id } : null,
      );
    },
    resolve: (event) => event,
  }),
}));

type ListPayload = Payloads['TicketChanged' | 'TicketRemoved' | 'CountsChanged'];

/** `toOther` says what events that are not about a ticket are to this list. */
function openList<Other extends object = never>(
  context: Context,
  scope: CountsScope,
  after: string | null | undefined,
  toOther: (event: LogEvent) => Other | null = () => null,
) {
  return openStream<ListPayload | Other>({
    viewer: requireViewer(context.viewer),
    after: after ?? null,
    listensTo: (viewer) => (canList(viewer, scope) ? listeningTo(viewer, scope) : null),
    toPayload: async (event, reader) => toOther(event) ?? (await toPayload(context, scope, event, reader)),
    summary: { changesWith: changesCounts, payload: { type: 'CountsChanged', scope }, everyMs: 1_000 },
    farewell: null,
  });
}

/** One's own tickets are told of where their workspaces are. In one order, so that only other workspaces are a change. */
function listeningTo(viewer: Viewer, scope: CountsScope): Listening {
  switch (scope.kind) {
    case 'desk':
      return { topics: [topic.desk(scope.id)], audience: { kind: 'team', deskId: scope.id } };
    case 'workspace':
      return { topics: [topic.workspace(scope.id)], audience: { kind: 'members', workspaceId: scope.id } };
    case 'mine':
      return {
        topics: [...viewer.workspaces.keys()].sort().map(topic.workspace),
        audience: { kind: 'person', standing: viewer },
      };
  }
}

const changesCounts = ({ type, changed }: LogEvent): boolean =>
  type === 'TICKET_CREATED' ||
  type === 'TICKET_DELETED' ||
  changed.some((field) => field === 'STATUS' || field === 'ASSIGNEE' || field === 'WORKSPACE');

async function toPayload(
  { db }: Context,
  scope: CountsScope,
  event: LogEvent,
  viewer: Viewer,
): Promise<ListPayload | null> {
  const { ticketId } = event;
  if (!ticketId) return null;
  const listed = await db.ticket.findFirst({
    where: { id: ticketId, AND: [within(viewer, scope), visibleTo(viewer)] },
    select: { id: true },
  });
  if (!listed) {
    // Of one's own list, what a colleague opened was never there.
    const isColleagues =
      scope.kind === 'mine' && (await db.ticket.count({ where: { id: ticketId, submitterId: { not: scope.id } } })) > 0;
    return isColleagues ? null : { type: 'TicketRemoved', ticketId };
  }
  const isAboutMessages = event.type === 'MESSAGE_POSTED' || event.type === 'MESSAGE_AUDIENCE_CHANGED';
  const changed = isAboutMessages ? (['MESSAGES'] as const) : ticketFields(event.changed);
  return { type: 'TicketChanged', ticketId, changed, entryId: isAboutMessages ? null : event.threadItemId };
}
