import type { Services } from '../../context.ts';
import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { DomainError, forbidden, notFound } from '../../errors.ts';
import { holdDesk } from '../desks/service.ts';
import { sideOf, type Viewer } from '../people/policy.ts';
import type { Actor } from './actor.ts';
import { isUnfinished, mayEver, type TicketAction, visibleTo } from './policy.ts';
import { TicketChange, withThreadSoFar } from './ticket-change.ts';

type Transaction = Prisma.TransactionClient;

type Decide<Result> = (change: TicketChange, tx: Transaction) => Result | Promise<Result>;

/**
 * Runs `decide` on a ticket whose row is locked until the transaction ends, then writes what it decided and the log with
 * it. Throws NOT_FOUND for a ticket that is missing or not the viewer's.
 */
export async function changeTicket<Result>(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  decide: Decide<Result>,
): Promise<Result> {
  const result = await services.db.$transaction((tx) =>
    changeLocked(tx, { id: ticketId, AND: visibleTo(viewer) }, actorOf(viewer), services.now(), decide),
  );
  services.live.wake();
  return result;
}

/**
 * The same, done by the desk itself: nobody is asked whether they may, and the thread names nobody. It runs in the
 * caller's transaction, whose end tells the streams; `live.wake()` after it only makes that sooner.
 * Throws NOT_FOUND for a ticket that is missing or deleted.
 */
export async function changeTicketByDesk<Result>(
  tx: Transaction,
  ticketId: string,
  now: Date,
  decide: Decide<Result>,
): Promise<Result> {
  return changeLocked(tx, { id: ticketId, deletedAt: null }, () => ({ personId: null, side: 'SYSTEM' }), now, decide);
}

const actorOf =
  (viewer: Viewer) =>
  (ticket: Ticket): Actor | null => {
    const side = sideOf(viewer, ticket);
    return side && { personId: viewer.personId, side };
  };

async function changeLocked<Result>(
  tx: Transaction,
  where: Prisma.TicketWhereInput & { id: string },
  actorOn: (ticket: Ticket) => Actor | null,
  now: Date,
  decide: Decide<Result>,
): Promise<Result> {
  await tx.$queryRaw`SELECT 1 FROM ticket WHERE id = ${where.id}::uuid FOR NO KEY UPDATE`;
  const ticket = await tx.ticket.findFirst({
    where,
    include: withThreadSoFar,
  });
  const actor = ticket && actorOn(ticket);
  if (!actor) throw notFound('Ticket');

  const desk = await holdDesk(tx, ticket.deskId);
  const change = new TicketChange(ticket, desk, ticket.conversation, actor, now);
  const result = await decide(change, tx);
  await change.save(tx);
  return result;
}

/** Throws FORBIDDEN when the viewer's role never allows the action on this ticket. */
export function requireAction(viewer: Viewer, change: TicketChange, action: TicketAction): void {
  if (!mayEver(viewer, change.ticket, action)) throw forbidden('Your role does not allow this on this ticket.');
}

/** Throws CONFLICT for a ticket that is closed or revoked. */
export function requireUnfinished(change: TicketChange): void {
  if (isUnfinished(change.ticket)) return;
  const allowed = 'tickets that are not closed or revoked';
  throw new DomainError('CONFLICT', 'The ticket is finished.', {
    issues: [{ field: 'ticketId', code: 'NOT_ALLOWED', allowed }],
  });
}
