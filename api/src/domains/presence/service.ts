import type { CallerSocket, LimitedServices } from '../../context.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { forbidden, notFound } from '../../errors.ts';
import type { Place, PresenceActivity, Spot, Standpoint } from '../../live/presence.ts';
import { visibleTo as chatVisibleTo } from '../chats/policy.ts';
import { type Standing, sideOf, type Viewer } from '../people/policy.ts';
import { loadStanding } from '../people/service.ts';
import { visibleTo as ticketVisibleTo } from '../tickets/policy.ts';
import { standpointOf, whyNot } from './policy.ts';

export interface SetPresence {
  readonly spot: Spot;
  /** Null is that they have gone. */
  readonly activity: PresenceActivity | null;
  /** That it was said over; null over HTTP. */
  readonly socket: CallerSocket | null;
}

/**
 * Says where the viewer is and what they do there. It is kept in memory, for some seconds: over a socket for as long as
 * something comes of that, over HTTP until it is not said again in time. Throws NOT_FOUND for a ticket or chat that is not the
 * viewer's, FORBIDDEN for what they can't be doing there, and RATE_LIMITED.
 */
export async function setPresence(
  { db, live, countUse }: LimitedServices,
  viewer: Viewer,
  { spot, activity, socket }: SetPresence,
): Promise<void> {
  // Without a socket to hear of, each place is said again by itself.
  const source = socket?.id ?? `${viewer.sessionId} ${spot}`;
  const place = { source, spot, personId: viewer.personId };
  if (activity === null) {
    // Of any place, and answered alike: who went through many quickly is to leave them all.
    live.presence.unsay(place);
    return;
  }
  await countUse('SET_PRESENCE', viewer.personId);
  const standpoint = await findStandpoint(db, viewer, spot);
  if (!standpoint) {
    live.presence.unsay(place);
    throw notThere(spot);
  }
  const refusal = whyNot(standpoint, activity);
  if (refusal) throw forbidden(refusal);
  // Nothing more would be heard of it, not even that it has closed.
  if (socket && !socket.isOpen) return;
  if (!(await live.presence.say({ ...place, side: standpoint.side, activity }))) throw notThere(spot);
}

const notThere = (spot: Spot) => notFound(spot.startsWith('ticket:') ? 'Ticket' : 'Chat');

/** As what somebody may be at a ticket or in a chat at this moment, whether or not they are signed in; null is not at all. */
export async function standpointAt(db: PrismaClient, { spot, personId }: Place): Promise<Standpoint | null> {
  const standing = await loadStanding(db, personId);
  return standing && findStandpoint(db, standing, spot);
}

function findStandpoint(db: PrismaClient, viewer: Standing, spot: Spot): Promise<Standpoint | null> {
  const [kind, id = ''] = spot.split(':');
  return kind === 'ticket' ? onTicket(db, viewer, id) : inChat(db, viewer, id);
}

async function onTicket(db: PrismaClient, viewer: Standing, id: string): Promise<Standpoint | null> {
  const ticket = await db.ticket.findFirst({
    where: { id, AND: ticketVisibleTo(viewer) },
    select: { deskId: true, workspaceId: true },
  });
  const side = ticket && sideOf(viewer, ticket);
  return side && standpointOf(side, true);
}

async function inChat(db: PrismaClient, viewer: Standing, id: string): Promise<Standpoint | null> {
  const chat = await db.chat.findFirst({
    where: { id, AND: chatVisibleTo(viewer) },
    select: { deskId: true, workspaceId: true, customerId: true, agentId: true, endedAt: true },
  });
  const side = chat && sideOf(viewer, chat);
  if (!side) return null;
  const isTheirs = viewer.personId === (side === 'TEAM' ? chat.agentId : chat.customerId);
  return standpointOf(side, isTheirs && chat.endedAt === null);
}
