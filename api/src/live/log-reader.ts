import type { Pool } from 'pg';
import type { LiveEventType } from '../database/generated/enums.ts';
import { parseSnapshot, type Snapshot, upToTransaction } from './snapshot.ts';

/** A row of the log as streams get it. */
export interface LogEvent {
  readonly id: string;
  readonly xid: bigint;
  readonly type: LiveEventType;
  readonly topics: readonly string[];
  readonly ticketId: string | null;
  readonly chatId: string | null;
  readonly threadItemId: string | null;
  readonly actorId: string | null;
  readonly changed: readonly string[];
  readonly occurredAt: Date;
}

/** What became visible since a snapshot, up to another. */
export interface Batch {
  readonly events: readonly LogEvent[];
  readonly snapshot: Snapshot;
}

/** What `logStanding` selects. */
export interface LogStanding {
  readonly snapshot: string;
  /** The last transaction that the log knows of. */
  readonly last_xid: bigint | string | null;
}

interface Row {
  id: string | null;
  xid: string;
  type: LiveEventType;
  topics: string[];
  ticket_id: string | null;
  chat_id: string | null;
  thread_item_id: string | null;
  actor_id: string | null;
  changed: string[];
  occurred_at: Date;
}

const columns =
  'e.id, e.xid, e.type, e.topics, e.ticket_id, e.chat_id, e.thread_item_id, e.actor_id, e.changed, e.occurred_at';

/** Columns: where the log stands, as the statement sees it. */
export const logStanding = `
  pg_current_snapshot()::text AS snapshot,
  (SELECT greatest((SELECT max(xid) FROM live_event), xid, restored_xmax) FROM live_horizon) AS last_xid`;

/** Reads the log by plain SQL: snapshots are beyond Prisma, and this is the path every event takes on every node. */
export class LogReader {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Where the log stands now. */
  async currentSnapshot(): Promise<Snapshot> {
    const { rows } = await this.#pool.query<LogStanding>({ name: 'live-standing', text: `SELECT ${logStanding}` });
    return snapshotOf(rows[0]);
  }

  /** Everything that became visible after `since`, in log order, at most `limit` rows. */
  async readSince(since: Snapshot, limit: number): Promise<Batch> {
    const { rows } = await this.#pool.query<Row & LogStanding>({
      name: 'live-read-since',
      text: `SELECT ${logStanding}, ${columns}
               FROM (SELECT) AS always
               LEFT JOIN live_event e
                 ON e.xid >= $1 AND NOT pg_visible_in_snapshot(e.xid::text::xid8, $2::pg_snapshot)
              ORDER BY e.id
              LIMIT $3`,
      values: [since.xmin, since.text, limit],
    });
    return { events: rows.flatMap(toEvent), snapshot: snapshotOf(rows[0]) };
  }

  /** Rows of the topics that `until` sees and `since` doesn't, in log order, at most `limit`. */
  async replay(topics: readonly string[], since: Snapshot, until: Snapshot, limit: number): Promise<LogEvent[]> {
    const { rows } = await this.#pool.query<Row>({
      name: 'live-replay',
      text: `SELECT ${columns}
               FROM live_event e
              WHERE e.topics && $1::text[]
                AND e.xid >= $2 AND NOT pg_visible_in_snapshot(e.xid::text::xid8, $3::pg_snapshot)
                AND e.xid < $4 AND pg_visible_in_snapshot(e.xid::text::xid8, $5::pg_snapshot)
              ORDER BY e.id
              LIMIT $6`,
      values: [topics, since.xmin, since.text, until.xmax, until.text, limit],
    });
    return rows.flatMap(toEvent);
  }

  /** Whether rows that the cursor has not seen may have been purged, or the cursor is of a later time than the database. */
  async judge(cursor: Snapshot): Promise<'ok' | 'too-old' | 'from-the-future'> {
    const { rows } = await this.#pool.query<LogStanding & { too_old: boolean }>({
      name: 'live-judge',
      text: `SELECT ${logStanding}, EXISTS (SELECT FROM live_horizon WHERE xid >= $1 OR restored_xmax >= $2) AS too_old`,
      values: [cursor.xmin, cursor.xmax],
    });
    if (cursor.xmax > snapshotOf(rows[0]).xmax) return 'from-the-future';
    return rows[0]?.too_old ? 'too-old' : 'ok';
  }
}

/**
 * The snapshot, as far as the log goes: what a commit made visible is on the disk, and with it that all numbers of
 * transactions before are taken. Later ones may be given out again after a crash, to what nobody has been told of.
 */
export function snapshotOf(row: LogStanding | undefined): Snapshot {
  const snapshot = row ? parseSnapshot(row.snapshot) : null;
  if (!snapshot) throw new Error(`Postgres gave no snapshot: ${row?.snapshot}`);
  return upToTransaction(snapshot, BigInt(row?.last_xid ?? 0));
}

function toEvent(row: Row): LogEvent[] {
  if (row.id === null) return [];
  return [
    {
      id: row.id,
      xid: BigInt(row.xid),
      type: row.type,
      topics: row.topics,
      ticketId: row.ticket_id,
      chatId: row.chat_id,
      threadItemId: row.thread_item_id,
      actorId: row.actor_id,
      changed: row.changed,
      occurredAt: row.occurred_at,
    },
  ];
}
