import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { decodeId } from '../../global-id.ts';
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
} from '../../live/events.ts';
import { topic } from '../../live/log.ts';
import type { LogEvent } from '../../live/log-reader.ts';
import { openStream } from '../../live/stream.ts';
import { visibleTo as itemVisibleTo } from '../conversations/policy.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { visibleTo } from '../tickets/policy.ts';
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
      resolve: ({ scope, viewer }) => new Counts(scope, viewer),
    }),
  }),
});

const members = [TicketChanged, TicketRemoved, CountsChanged, Heartbeat, Resync] as const;

const QueueEvent = builder.unionType('QueueEvent', {
  description: "What happens in a desk's queue.",
  types: [...members],
  resolveType: ({ type }) => type,
});

const WorkspaceEvent = builder.unionType('WorkspaceEvent', {
  description: "What happens in a workspace's list of tickets.",
  types: [...members],
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
  workspaceEvents: t.field({
    type: WorkspaceEvent,
    description: "A workspace's tickets as they come and change, and how many there are. For its members.",
    args: {
      workspaceId: t.arg.id({ description: "The workspace's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: (_root, args, context) =>
      openList(context, { kind: 'workspace', id: decodeId(args.workspaceId, 'Workspace', 'workspaceId') }, args.after),
    resolve: (event) => event,
  }),
}));

type ListPayload = Payloads['TicketChanged' | 'TicketRemoved' | 'CountsChanged'];

function openList(context: Context, scope: CountsScope, after: string | null | undefined) {
  const { db, live, now } = context;
  const listTopic = scope.kind === 'desk' ? topic.desk(scope.id) : topic.workspace(scope.id);
  return openStream<ListPayload>({
    db,
    live,
    now,
    viewer: requireViewer(context.viewer),
    after: after ?? null,
    topicsFor: (viewer) => (canList(viewer, scope) ? [listTopic] : null),
    toPayload: (event, viewer) => toPayload(context, scope, event, viewer),
    summary: { changesWith: changesCounts, payload: { type: 'CountsChanged', scope }, everyMs: 1_000 },
    farewell: null,
  });
}

const changesCounts = ({ type, changed }: LogEvent): boolean =>
  type === 'TICKET_CREATED' || changed.includes('STATUS') || changed.includes('ASSIGNEE');

async function toPayload(
  { db }: Context,
  scope: CountsScope,
  event: LogEvent,
  viewer: Viewer,
): Promise<ListPayload | null> {
  const { ticketId } = event;
  if (!ticketId) return null;
  const listed = await db.ticket.findFirst({
    where: { id: ticketId, AND: [within(scope), visibleTo(viewer)] },
    select: { id: true },
  });
  if (!listed) return { type: 'TicketRemoved', ticketId };
  const isAboutMessages = event.type === 'MESSAGE_POSTED' || event.type === 'MESSAGE_AUDIENCE_CHANGED';
  const changed = isAboutMessages ? (['MESSAGES'] as const) : ticketFields(event.changed);
  return { type: 'TicketChanged', ticketId, changed, entryId: isAboutMessages ? null : event.threadItemId };
}
