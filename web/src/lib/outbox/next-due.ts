import type { OutboxEntry } from './outbox-entry.ts';

type Queued = Pick<OutboxEntry, 'ticketId' | 'progress'>;

interface Turn {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Something has changed that may have been in the way: what waits is tried before its time. */
  readonly isImpatient: boolean;
  /** Tickets that have had their turn: nothing more of them goes out. */
  readonly held: ReadonlySet<string>;
}

/**
 * The entry to send next. `entries` are in order, and each ticket's go out in it: one that waits or was refused holds
 * back those behind it. A letter that leans on the one before must not be read without it, and whoever wrote both sees
 * the refusal right above the one that waits.
 */
export function nextDue<Entry extends Queued>(entries: readonly Entry[], turn: Turn): Entry | undefined {
  return heads(entries).find(({ ticketId, progress }) => !turn.held.has(ticketId) && isDue(progress, turn));
}

/** When to look again, in milliseconds since 1970; nothing while all that is left needs its writer. */
export function nextTurnAt(entries: readonly Queued[]): number | undefined {
  const times = heads(entries).flatMap(({ progress }) => {
    if (progress.state === 'sending') return [0];
    return progress.state === 'waiting' ? [progress.retryAt] : [];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The first of each ticket that is not sent. */
function heads<Entry extends Queued>(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ ticketId, progress }) => {
    if (progress.state === 'sent' || seen.has(ticketId)) return false;
    seen.add(ticketId);
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
