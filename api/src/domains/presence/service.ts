import type { CallerSocket, LimitedServices } from '../../context.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { forbidden, notFound } from '../../errors.ts';
import type { Doing, Place, PresenceActivity } from '../../live/presence.ts';
import { type Standing, sideOf, type Viewer } from '../people/policy.ts';
import { loadStanding } from '../people/service.ts';
import { visibleTo } from '../tickets/policy.ts';
import { canDo } from './policy.ts';

export interface SetPresence {
  readonly ticketId: string;
  /** Null is that they have gone. */
  readonly activity: PresenceActivity | null;
  /** That it was said over; null over HTTP. */
  readonly socket: CallerSocket | null;
}

/**
 * Says where the viewer is and what they do there. It is kept in memory, for some seconds: over a socket for as long as
 * something comes of that, over HTTP until it is not said again in time. Throws NOT_FOUND for a ticket that is not the viewer's,
 * FORBIDDEN for what their side does not do, and RATE_LIMITED.
 */
export async function setPresence(
  { db, live, countUse }: LimitedServices,
  viewer: Viewer,
  { ticketId, activity, socket }: SetPresence,
): Promise<void> {
  // Without a socket to hear of, each ticket is said again by itself.
  const source = socket?.id ?? `${viewer.sessionId} ${ticketId}`;
  const place = { source, ticketId, personId: viewer.personId };
  if (activity === null) {
    // Of any ticket, and answered alike: who went through many quickly is to leave them all.
    live.presence.unsay(place);
    return;
  }
  await countUse('SET_PRESENCE', viewer.personId);
  const side = await findSide(db, viewer, ticketId);
  if (!side) {
    live.presence.unsay(place);
    throw notFound('Ticket');
  }
  if (!canDo(side, activity)) throw forbidden("Only the desk's team writes notes.");
  // Nothing more would be heard of it, not even that it has closed.
  if (socket && !socket.isOpen) return;
  if (!(await live.presence.say({ ...place, side, activity }))) throw notFound('Ticket');
}

/** From which side somebody sees a ticket at this moment, whether or not they are signed in; null is not at all. */
export async function sideAt(db: PrismaClient, { ticketId, personId }: Place): Promise<Doing['side'] | null> {
  const standing = await loadStanding(db, personId);
  return standing && findSide(db, standing, ticketId);
}

async function findSide(db: PrismaClient, viewer: Standing, ticketId: string): Promise<Doing['side'] | null> {
  const ticket = await db.ticket.findFirst({
    where: { id: ticketId, AND: visibleTo(viewer) },
    select: { deskId: true, workspaceId: true },
  });
  return ticket && sideOf(viewer, ticket);
}
