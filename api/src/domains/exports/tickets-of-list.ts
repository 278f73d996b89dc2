import type { Prisma } from '../../database/generated/client.ts';
import type { Standing } from '../people/policy.ts';
import { cursorOf, placeSelect, readListPage, type TicketList } from '../queues/service.ts';
import { type ExportedTicket, exportedTicket } from './columns.ts';

/** Tickets that are held at a time. */
const BATCH = 500;

/**
 * All tickets of a list as somebody may see them, in order, read batch by batch from one snapshot of the database. Throws the
 * reason of `stopping` once that is aborted.
 */
export async function* ticketsOfList(
  tx: Prisma.TransactionClient,
  viewer: Standing,
  list: TicketList,
  stopping: AbortSignal | undefined,
): AsyncGenerator<ExportedTicket> {
  let after: string | undefined;
  for (;;) {
    stopping?.throwIfAborted();
    const places = await readListPage(
      tx,
      viewer,
      list,
      { after, limit: BATCH, inverted: false },
      { select: placeSelect },
    );
    const ids = places.map(({ id }) => id);
    const tickets = await tx.ticket.findMany({ ...exportedTicket, where: { id: { in: ids } } });
    const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    for (const id of ids) {
      const ticket = byId.get(id);
      if (ticket) yield ticket;
    }
    const last = places.at(-1);
    if (!last || places.length < BATCH) return;
    after = cursorOf(list.order, last);
  }
}
