import type { LogEvent } from './log-reader.ts';
import { type Snapshot, sees, toCursor } from './snapshot.ts';

/**
 * How far a reader has been told, to the event: all that `before` sees, and of what `after` sees besides it the events up to
 * `lastId`. What becomes visible together is told in the order of its ids, so this is exact where a cursor is not: that stands
 * still until the whole batch is told.
 */
export interface Progress {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly lastId: bigint;
  /** A summary of what they were told is still to come. */
  readonly owesSummary: boolean;
}

/** Where a reader is: here, and for whoever goes on elsewhere. */
export interface Reached {
  readonly cursor: string;
  readonly progress: Progress;
}

/** An event that is still to be told, and how far its reader is then. */
export interface NextEvent {
  readonly event: LogEvent;
  readonly progress: Progress;
}

/** All that the snapshot sees, and nothing else. */
export const upTo = (snapshot: Snapshot): Progress => ({
  before: snapshot,
  after: snapshot,
  lastId: 0n,
  owesSummary: false,
});

export const reachedAll = (snapshot: Snapshot): Reached => ({ cursor: toCursor(snapshot), progress: upTo(snapshot) });

/**
 * What is still to be told, the rest of the batch that was begun before what came later.
 * `missed`: by id, all that `until` sees and `before` does not. `owes`: whether a summary is owed after an event.
 */
export function nextEvents(
  { before, after, lastId, owesSummary: isOwed }: Progress,
  missed: readonly LogEvent[],
  until: Snapshot,
  owes: (event: LogEvent) => boolean,
): NextEvent[] {
  let owesSummary = isOwed;
  const nextAt = (event: LogEvent, from: Snapshot, to: Snapshot): NextEvent => {
    owesSummary ||= owes(event);
    return { event, progress: { before: from, after: to, lastId: BigInt(event.id), owesSummary } };
  };
  const begun = missed.filter(({ id, xid }) => sees(after, xid) && BigInt(id) > lastId);
  const later = missed.filter(({ xid }) => !sees(after, xid));
  return [...begun.map((event) => nextAt(event, before, after)), ...later.map((event) => nextAt(event, after, until))];
}
