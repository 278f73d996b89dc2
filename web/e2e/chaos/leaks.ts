import type { PrismaClient } from '../../../api/src/database/generated/client.ts';
import { localId } from '../../../api/test/factories.ts';
import { type Facts, fact } from './facts.ts';
import type { Delivery } from './record.ts';
import type { Desk, World } from './world.ts';

/** Every event that named to somebody what they could not see at any moment since it happened, in words. */
export async function findLeaks(world: World, db: PrismaClient, deliveries: readonly Delivery[]): Promise<string[]> {
  await learnTheRest(world, db, deliveries);
  const deskOf = new Map(world.desks.flatMap((desk) => desk.tickets.map(({ id }) => [id, desk] as const)));
  return deliveries.flatMap((delivery) => {
    const leak = leakIn(delivery, world.facts, deskOf);
    const { event, personId, view } = delivery;
    return leak ? [`${leak}: ${event.__typename} ${event.id} to ${personId} at ${view}, ${JSON.stringify(event)}`] : [];
  });
}

function leakIn(delivery: Delivery, facts: Facts, deskOf: ReadonlyMap<string, Desk>): string | null {
  const { event, personId, token, since, at } = delivery;
  // It was read after it happened and after its stream was asked for, and before it came.
  const from = Math.max(since, Date.parse(event.occurredAt));
  const possible = (name: string) => facts.possible(name, from, at);
  const wasOnce = (name: string) => facts.possible(name, 0, at);
  // What is not of the log, as a heartbeat, knows no before and after.
  const ticketId = event.ticket?.id ?? event.ticketId;
  if (ticketId === undefined) return null;
  if (!possible(fact.signedIn(token))) return 'signed out';
  const id = localId(ticketId);
  const desk = deskOf.get(id);
  if (!desk) return 'a ticket that nobody opened';
  const sees = (was: (name: string) => boolean) =>
    was(fact.agent(personId, desk.id)) ||
    desk.workspaces.some((place) => was(fact.at(id, place.id)) && was(fact.member(personId, place.id)));
  // That it is gone is told to whom it was there for.
  if (!event.ticket) return sees(wasOnce) ? null : 'a ticket that was never theirs';
  if (!possible(fact.there(id))) return 'a deleted ticket';
  if (!sees(possible)) return 'a ticket that is not theirs';
  if (possible(fact.agent(personId, desk.id))) return null;

  if (event.ticket.assignee && !desk.showsAgentNames) return 'who works on it';
  const shown = event.message ?? event.entry;
  if (shown && shown.audience !== 'PUBLIC') return 'internal';
  if (event.message && !possible(fact.public(localId(event.message.id)))) return 'a hidden message';
  if (event.messageId && !wasOnce(fact.public(localId(event.messageId)))) return 'that there was a note';
  return null;
}

/** What was done by requests that nobody answered, and by Parley itself: it is as it was made. */
async function learnTheRest({ desks, facts }: World, db: PrismaClient, deliveries: readonly Delivery[]): Promise<void> {
  for (const ticket of await db.ticket.findMany()) {
    const desk = desks.find(({ id }) => id === ticket.deskId);
    const workspace = desk?.workspaces.find(({ id }) => id === ticket.workspaceId);
    if (!desk || !workspace || desk.tickets.some(({ id }) => id === ticket.id)) continue;
    facts.begin(fact.there(ticket.id), 0);
    facts.begin(fact.at(ticket.id, workspace.id), 0);
    const { id, reference, submitterId } = ticket;
    const submitter = { id: submitterId, token: '' };
    desk.tickets.push({ id, reference, desk, submitter, workspace, isDeleted: ticket.deletedAt !== null });
  }
  const named = deliveries.flatMap(({ event: { message } }) => (message ? [localId(message.id)] : []));
  const unknown = [...new Set(named)].filter((id) => !facts.isKnown(fact.public(id)));
  const messages = await db.threadItem.findMany({ where: { id: { in: unknown }, audience: 'PUBLIC' } });
  for (const { id } of messages) facts.begin(fact.public(id), 0);
}
