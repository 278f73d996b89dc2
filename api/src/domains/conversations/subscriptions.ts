import { builder } from '../../builder.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { Audience, Listening } from '../../live/audience.ts';
import {
  Heartbeat,
  LiveEvent,
  MessageChanged,
  MessageEvent,
  MessagePosted,
  MessageRemoved,
  type Payloads,
  PresenceChanged,
  Resync,
  TicketChanged,
  TicketRemoved,
  ticketFields,
} from '../../live/events.ts';
import type { Live } from '../../live/live.ts';
import { topic } from '../../live/log.ts';
import type { LogEvent } from '../../live/log-reader.ts';
import { openStream } from '../../live/stream.ts';
import { type Place, requireViewer, sideOf, type Viewer } from '../people/policy.ts';
import { presenceToldTo } from '../presence/policy.ts';
import { visibleTo as ticketVisibleTo } from '../tickets/policy.ts';
import { Message } from './graphql.ts';
import { visibleTo } from './policy.ts';

MessageEvent.implement({
  description: 'Something that has happened to a message that the viewer sees.',
  fields: (t) => ({
    message: t.prismaField({
      type: Message,
      description: 'As it is now.',
      resolve: (query, { messageId, viewer }, _args, { db }) =>
        db.threadItem.findFirstOrThrow({ ...query, where: { id: messageId, AND: visibleTo(viewer) } }),
    }),
  }),
});

for (const ref of [MessagePosted, MessageChanged]) {
  builder.objectType(ref, {
    description:
      ref === MessagePosted
        ? 'A message is there to see: it was posted, or shown to the viewer.'
        : 'A message that the viewer could see before and still can has changed, such as who else sees it.',
    interfaces: [LiveEvent, MessageEvent],
    fields: (t) => ({
      ticket: t.prismaField({
        type: 'Ticket',
        description: 'As it is now.',
        resolve: (query, { ticketId, viewer }, _args, { db }) =>
          db.ticket.findFirstOrThrow({ ...query, where: { id: ticketId, AND: ticketVisibleTo(viewer) } }),
      }),
    }),
  });
}

MessageRemoved.implement({
  description: 'A message is no longer there for the viewer.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    messageId: t.globalID({
      description: "The message's id.",
      resolve: ({ messageId }) => ({ id: messageId, type: 'Message' }),
    }),
    ticket: t.prismaField({
      type: 'Ticket',
      description: 'As it is now.',
      resolve: (query, { ticketId, viewer }, _args, { db }) =>
        db.ticket.findFirstOrThrow({ ...query, where: { id: ticketId, AND: ticketVisibleTo(viewer) } }),
    }),
  }),
});

const TicketEvent = builder.unionType('TicketEvent', {
  description: 'What happens on one ticket, to its thread and to itself.',
  types: [
    MessagePosted,
    MessageChanged,
    MessageRemoved,
    TicketChanged,
    TicketRemoved,
    PresenceChanged,
    Heartbeat,
    Resync,
  ],
  resolveType: ({ type }) => type,
});

type TicketPayload = Payloads[
  | 'MessagePosted'
  | 'MessageChanged'
  | 'MessageRemoved'
  | 'TicketChanged'
  | 'TicketRemoved'
  | 'PresenceChanged'];

builder.subscriptionField('ticketEvents', (t) =>
  t.field({
    type: TicketEvent,
    description:
      'One ticket: messages posted, changed and removed, and changes of the ticket. For everybody who may see it.',
    args: {
      ticketId: t.arg.id({ description: "The ticket's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
      presence: t.arg.boolean({
        defaultValue: false,
        description: 'Whether to tell who is there too: PresenceChanged, at once and whenever that changes.',
      }),
    },
    subscribe: async (_root, args, { db, live, viewer: maybeViewer }) => {
      const viewer = requireViewer(maybeViewer);
      const ticketId = decodeId(args.ticketId, 'Ticket', 'ticketId');
      if (!(await findPlace(db, ticketId, viewer))) throw notFound('Ticket');
      return openStream<TicketPayload>({
        viewer,
        after: args.after ?? null,
        listensTo: (current) => listeningTo(db, ticketId, current),
        toPayload: (event, reader) => toPayload(db, ticketId, event, reader),
        // Who is a member of both workspaces goes on hearing of a ticket that moves, among other people; of one that is deleted
        // nobody does.
        changesAudience: ({ type, changed }) => type === 'TICKET_DELETED' || changed.includes('WORKSPACE'),
        moments: args.presence ? [(audience) => presenceOn(live, ticketId, audience)] : [],
        farewell: { type: 'TicketRemoved', ticketId },
      });
    },
    resolve: (event) => event,
  }),
);

const presenceOn = ({ presence }: Live, ticketId: string, audience: Audience): TicketPayload => ({
  type: 'PresenceChanged',
  ticketId,
  ...presenceToldTo(audience, presence.at(topic.ticket(ticketId))),
});

/** Whose the ticket is at this moment; null for one that is not the viewer's. */
const findPlace = (db: PrismaClient, ticketId: string, viewer: Viewer): Promise<Place | null> =>
  db.ticket.findFirst({
    where: { id: ticketId, AND: ticketVisibleTo(viewer) },
    select: { deskId: true, workspaceId: true },
  });

/** An entry of its thread, and whose that is; null for one that the viewer may not see. */
const findItem = (db: PrismaClient, id: string, viewer: Viewer) =>
  db.threadItem.findFirst({
    where: { id, AND: visibleTo(viewer) },
    select: { id: true, conversation: { select: { deskId: true, workspaceId: true } } },
  });

/** Customers listen to what everybody may know of a ticket, the team also to what only it may know. */
async function listeningTo(db: PrismaClient, ticketId: string, viewer: Viewer): Promise<Listening | null> {
  const place = await findPlace(db, ticketId, viewer);
  if (!place) return null;
  const { deskId, workspaceId } = place;
  return sideOf(viewer, place) === 'TEAM'
    ? { topics: [topic.ticket(ticketId), topic.ticketTeam(ticketId)], audience: { kind: 'team', deskId } }
    : { topics: [topic.ticket(ticketId)], audience: { kind: 'members', workspaceId } };
}

async function toPayload(
  db: PrismaClient,
  ticketId: string,
  event: LogEvent,
  viewer: Viewer,
): Promise<TicketPayload | null> {
  const { threadItemId } = event;
  const item = threadItemId ? await findItem(db, threadItemId, viewer) : null;
  // An entry that may be seen is of a ticket that may be seen.
  const place = item?.conversation ?? (await findPlace(db, ticketId, viewer));
  if (!place) return { type: 'TicketRemoved', ticketId };
  switch (event.type) {
    case 'MESSAGE_POSTED':
      return item && { type: 'MessagePosted', messageId: item.id, ticketId };
    case 'ATTACHMENT_CHECKED':
      return item && { type: 'MessageChanged', messageId: item.id, ticketId };
    case 'MESSAGE_AUDIENCE_CHANGED': {
      if (!threadItemId) return null;
      if (!item) return { type: 'MessageRemoved', messageId: threadItemId, ticketId };
      // To a customer it is there now, whether or not it was before; the team sees it either way.
      const type = sideOf(viewer, place) === 'TEAM' ? 'MessageChanged' : 'MessagePosted';
      return { type, messageId: threadItemId, ticketId };
    }
    case 'TICKET_CREATED':
    case 'TICKET_CHANGED': {
      const changed = ticketFields(event.changed);
      return { type: 'TicketChanged', ticketId, changed, entryId: item?.id ?? null };
    }
    default:
      return null;
  }
}
