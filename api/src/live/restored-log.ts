import type { Pool } from 'pg';

/**
 * Makes the log fit the Postgres it lies in. A dump that was restored into another one brings rows, and perhaps a
 * horizon, of transactions which that one has yet to reach: they would be new to every snapshot and be told again and
 * again, and every cursor would be too old. Those rows go, and cursors of before are too old. They are told by their xmax:
 * a long transaction anywhere in the cluster holds the xmin of older and newer ones back alike. To be called before the log is
 * read. Answers whether there was anything to do.
 */
export async function forgetRestoredLog(pool: Pool): Promise<boolean> {
  // A row that this statement sees was committed before its snapshot's xmax, if it was committed here. The statement
  // writes, so every snapshot that sees it reaches beyond that xmax.
  const { rowCount } = await pool.query(`
    WITH here AS (
      SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS xmax
    ), gone AS (
      DELETE FROM live_event USING here WHERE live_event.xid >= here.xmax RETURNING live_event.id
    )
    UPDATE live_horizon SET xid = 0, restored_xmax = here.xmax
      FROM here
     WHERE greatest(live_horizon.xid, live_horizon.restored_xmax) >= here.xmax OR EXISTS (SELECT FROM gone)`);
  return rowCount !== 0;
}
