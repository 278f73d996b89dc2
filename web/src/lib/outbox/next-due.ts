import type { OutboxEntry } from './outbox-entry.ts';

type Queued = Pick<OutboxEntry, 'placeId' | 'kind' | 'progress'>;

interface Turn {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Something has changed that may have been in the way: what waits is tried before its time. */
  readonly isImpatient: boolean;
  /** Lanes that have had their turn: nothing more of them goes out. */
  readonly held: ReadonlySet<string>;
}

/**
 * What goes out strictly in order: the replies of a ticket or chat, and its notes. One that waits or was refused holds back those
 * behind it: a letter that leans on the one before must not be read without it, and whoever wrote both sees the refusal
 * above the one that waits. A note is for other readers than the reply before it, and may well be about its refusal.
 */
export function laneOf({ placeId, kind }: Pick<OutboxEntry, 'placeId' | 'kind'>): string {
  return `${kind} ${placeId}`;
}

/** The entry to send next: the oldest that is due and the first of its lane. `entries` are in order. */
export function nextDue<Entry extends Queued>(entries: readonly Entry[], turn: Turn): Entry | undefined {
  return heads(entries).find((entry) => !turn.held.has(laneOf(entry)) && isDue(entry.progress, turn));
}

/** When to look again, in milliseconds since 1970; nothing while all that is left needs its writer. */
export function nextTurnAt(entries: readonly Queued[]): number | undefined {
  const times = heads(entries).flatMap(({ progress }) => {
    if (progress.state === 'sending') return [0];
    return progress.state === 'waiting' ? [progress.retryAt] : [];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The first of each lane that is not sent. */
export function heads<Entry extends Queued>(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const lane = laneOf(entry);
    if (entry.progress.state === 'sent' || seen.has(lane)) return false;
    seen.add(lane);
    return true;
  });
}

function isDue(progress: OutboxEntry['progress'], { now, isImpatient }: Turn): boolean {
  if (progress.state === 'sending') return true;
  if (progress.state !== 'waiting') return false;
  // The server named this time itself.
  const isFixed = progress.hindrance === 'RATE_LIMITED';
  return progress.retryAt <= now || (isImpatient && !isFixed);
}
