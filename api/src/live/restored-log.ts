import type { Pool } from 'pg';

/**
 * Makes the log fit the Postgres it lies in. A dump that was restored into another one brings rows, and perhaps a
 * horizon, of transactions which that one has yet to reach: they would be new to every snapshot and be told again and
 * again, and every cursor would be too old. Those rows go, and the horizon becomes now. To be called before the log is
 * read. Answers whether there was anything to do.
 */
export async function forgetRestoredLog(pool: Pool): Promise<boolean> {
  // A row that this statement sees was committed before its snapshot's xmax, if it was committed here.
  const { rowCount } = await pool.query(`
    WITH here AS (
      SELECT pg_snapshot_xmin(now)::text::bigint AS xmin, pg_snapshot_xmax(now)::text::bigint AS xmax
        FROM pg_current_snapshot() AS now
    ), gone AS (
      DELETE FROM live_event USING here WHERE live_event.xid >= here.xmax RETURNING live_event.id
    )
    UPDATE live_horizon SET xid = here.xmin - 1
      FROM here
     WHERE live_horizon.xid >= here.xmax OR EXISTS (SELECT FROM gone)`);
  return rowCount !== 0;
}
