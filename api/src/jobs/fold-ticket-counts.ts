import type { PrismaClient } from '../database/generated/client.ts';

/**
 * Makes one addend of all that a desk has for a status and an assignee. Readers have the same sum before and after; a second
 * one at the same time waits for the first, finds its rows gone, and adds nothing.
 */
export async function foldTicketCounts(db: Pick<PrismaClient, '$executeRaw'>): Promise<void> {
  await db.$executeRaw`
    WITH grown AS (
      SELECT desk_id FROM desk_ticket_count GROUP BY desk_id
      HAVING count(*) > count(DISTINCT (status, assignee_id)) OR bool_or(count = 0)
    ), folded AS (
      DELETE FROM desk_ticket_count WHERE desk_id IN (SELECT desk_id FROM grown)
      RETURNING desk_id, status, assignee_id, count
    )
    INSERT INTO desk_ticket_count (desk_id, status, assignee_id, count)
    SELECT desk_id, status, assignee_id, sum(count) FROM folded
    GROUP BY desk_id, status, assignee_id HAVING sum(count) <> 0`;
}
