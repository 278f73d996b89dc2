import type { Prisma } from '../../database/generated/client.ts';
import { type Desk, loadDesk } from '../desks/service.ts';
import type { Actor } from './actor.ts';
import { TicketChange, withThreadSoFar } from './ticket-change.ts';

/**
 * Closes all of the tickets that are not finished, in the caller's transaction, and returns how many; `explain` may say why
 * in each thread. Every lifecycle lets it (`lifecycleProblems`). The caller wakes the live log, and sees to it that no further ticket comes to match meanwhile.
 */
export async function closeTickets(
  tx: Prisma.TransactionClient,
  where: Prisma.TicketWhereInput,
  actor: Actor,
  now: Date,
  explain: (change: TicketChange) => void = () => undefined,
): Promise<number> {
  const unfinished = {
    AND: [where, { status: { notIn: ['CLOSED', 'REVOKED'] }, deletedAt: null }],
  } satisfies Prisma.TicketWhereInput;
  const found = await tx.ticket.findMany({ where: unfinished, select: { id: true } });
  const ids = found.map(({ id }) => id);
  // In one order, so that two of these never wait for each other.
  await tx.$queryRaw`SELECT 1 FROM ticket WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const tickets = await tx.ticket.findMany({
    where: { id: { in: ids }, AND: unfinished },
    include: withThreadSoFar,
    orderBy: { id: 'asc' },
  });

  const desks = new Map<string, Desk>();
  for (const { conversation, ...ticket } of tickets) {
    const desk = desks.get(ticket.deskId) ?? (await loadDesk(tx, ticket.deskId));
    desks.set(ticket.deskId, desk);
    const change = new TicketChange(ticket, desk, conversation, actor, now);
    explain(change);
    change.apply('CLOSE');
    await change.save(tx);
  }
  return tickets.length;
}
