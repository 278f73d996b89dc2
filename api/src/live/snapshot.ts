/**
 * A Postgres snapshot: which transactions a reader sees. A cursor is one, because log rows become visible out of the order
 * of their numbers: "everything after row 41" would skip row 40 when its transaction commits later.
 * Text form `xmin:xmax:xip,…`, see PostgreSQL's documentation of pg_snapshot.
 */
export interface Snapshot {
  readonly text: string;
  /** Every transaction below is visible. */
  readonly xmin: bigint;
  /** Every transaction from here on is not. */
  readonly xmax: bigint;
  /** Those between that were running, so are not visible either. */
  readonly running: ReadonlySet<bigint>;
}

/** Null for a text that is not a snapshot. */
export function parseSnapshot(text: string): Snapshot | null {
  const match = /^(\d{1,19}):(\d{1,19}):((?:\d{1,19}(?:,\d{1,19})*)?)$/.exec(text);
  if (!match) return null;
  const [, low = '', high = '', list = ''] = match;
  const xmin = BigInt(low);
  const xmax = BigInt(high);
  const running = list === '' ? [] : list.split(',').map(BigInt);
  const ordered = running.every((xid, index) => xid >= xmin && xid < xmax && xid > (running[index - 1] ?? -1n));
  if (xmin === 0n || xmin > xmax || xmax > 2n ** 62n || !ordered) return null;
  return { text, xmin, xmax, running: new Set(running) };
}

/** Whether a committed transaction's rows are seen by the snapshot. */
export function sees(snapshot: Snapshot, xid: bigint): boolean {
  if (xid < snapshot.xmin) return true;
  return xid < snapshot.xmax && !snapshot.running.has(xid);
}

/** Sees what either of the two does. */
export function union(one: Snapshot, other: Snapshot): Snapshot {
  const [first, last] = one.xmax < other.xmax ? [one, other] : [other, one];
  return snapshotOf(
    [...last.running].filter((xid) => !sees(first, xid)),
    last.xmax,
  );
}

/** Sees what the snapshot does of the transactions up to this one, and none that began later. */
export function upToTransaction(snapshot: Snapshot, xid: bigint): Snapshot {
  const xmax = xid + 1n;
  if (snapshot.xmax <= xmax) return snapshot;
  return snapshotOf(
    [...snapshot.running].filter((each) => each < xmax),
    xmax,
  );
}

/** `running`: in order, all below `xmax`. */
function snapshotOf(running: readonly bigint[], xmax: bigint): Snapshot {
  const xmin = running[0] ?? xmax;
  return { text: `${xmin}:${xmax}:${running.join(',')}`, xmin, xmax, running: new Set(running) };
}

/** The opaque form that leaves the API. */
export function toCursor(snapshot: Snapshot): string {
  return Buffer.from(snapshot.text).toString('base64url');
}

/** Null for anything that `toCursor` can't have made. */
export function fromCursor(cursor: string): Snapshot | null {
  if (cursor.length > 8_000) return null;
  const snapshot = parseSnapshot(Buffer.from(cursor, 'base64url').toString('latin1'));
  return snapshot && toCursor(snapshot) === cursor ? snapshot : null;
}
