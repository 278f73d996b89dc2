import type { Prisma } from '../../api/src/database/generated/client.ts';
import type { ReplayedTicket } from './replay-ticket.ts';

/** Older messages have been read by everybody; newer ones by those who then did something in the thread. */
const readWithinMs = 18 * 3_600_000;

/** Up to where each person has read a ticket, so that the demo doesn't open with everything unread. */
export function seenRows(
  { ticket, items }: ReplayedTicket,
  now: Date,
  team: readonly string[],
  members: readonly string[],
): Prisma.TicketSeenCreateManyInput[] {
  return [...team, ...members].flatMap((personId) => {
    const acted = items.filter(({ authorId }) => authorId === personId).map(({ createdAt }) => timeOf(createdAt));
    const upTo = Math.max(now.getTime() - readWithinMs, ...acted);
    const seen = items
      .filter(({ kind, audience }) => kind === 'MESSAGE' && (audience === 'PUBLIC' || team.includes(personId)))
      .map(({ createdAt }) => timeOf(createdAt))
      .filter((time) => time <= upTo);
    return seen.length > 0 && ticket.id ? [{ personId, ticketId: ticket.id, seenAt: new Date(Math.max(...seen)) }] : [];
  });
}

const timeOf = (time: Date | string): number => new Date(time).getTime();
