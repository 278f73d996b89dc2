import type { PrismaClient } from '../database/generated/client.ts';

/**
 * Deletes the events of the live log before `before`, and with them, in the same statement, moves the horizon to the
 * newest transaction that lost one. A cursor that may not have seen that transaction is told to refetch: no client takes a
 * gap for silence.
 */
export async function purgeLiveLog(db: Pick<PrismaClient, '$executeRaw'>, before: Date): Promise<void> {
  await db.$executeRaw`
    WITH purged AS (DELETE FROM live_event WHERE occurred_at < ${before}::timestamptz RETURNING xid)
    UPDATE live_horizon SET xid = greatest(live_horizon.xid, newest.xid)
    FROM (SELECT max(xid) AS xid FROM purged) AS newest
    WHERE newest.xid IS NOT NULL`;
}
