import type { LogEvent } from './log-reader.ts';
import type { Delivery } from './relay.ts';
import { type Snapshot, sees, toCursor } from './snapshot.ts';

export const ResyncReason = {
  CURSOR_TOO_OLD: 'CURSOR_TOO_OLD',
  CURSOR_FROM_THE_FUTURE: 'CURSOR_FROM_THE_FUTURE',
  TOO_MUCH_MISSED: 'TOO_MUCH_MISSED',
  TOO_SLOW: 'TOO_SLOW',
  ACCESS_CHANGED: 'ACCESS_CHANGED',
} as const;
export type ResyncReason = (typeof ResyncReason)[keyof typeof ResyncReason];

/** What a stream takes from its queue. After `resync` and `signed-out` nothing follows. */
export type QueueItem =
  | { readonly kind: 'event'; readonly event: LogEvent; readonly cursor: string }
  | { readonly kind: 'heartbeat'; readonly cursor: string }
  | { readonly kind: 'summary' }
  | { readonly kind: 'resync'; readonly reason: ResyncReason; readonly cursor: string }
  | { readonly kind: 'signed-out' };

/** Events a stream may lag behind before it is told to start over. */
const maxQueued = 1_000;

/**
 * Only the last event of a batch carries the new snapshot as its cursor: whoever stops between them continues from the
 * batch before, and drops by id what they already have.
 */
function withCursors(events: readonly LogEvent[], before: Snapshot, after: Snapshot): QueueItem[] {
  const last = events.length - 1;
  return events.map((event, index) => ({ kind: 'event', event, cursor: toCursor(index === last ? after : before) }));
}

/**
 * One stream's bounded queue. The hub pushes, the stream takes; a reader that stops reading costs `maxQueued` small
 * objects and then one `resync`.
 */
export class Subscription {
  readonly topics: readonly string[];
  /** Set when the viewer's access has changed since the stream last looked; it looks before it delivers anything. */
  accessIsStale = false;
  #queue: QueueItem[] = [];
  #wakeTaker: (() => void) | null = null;
  #ended = false;
  /** A cursor from a node that was ahead of this one: what it has seen is not delivered again. */
  #alreadySeen: Snapshot | null;

  constructor(topics: readonly string[], alreadySeen: Snapshot | null) {
    this.topics = topics;
    this.#alreadySeen = alreadySeen;
  }

  /** Queues one batch's events for this stream. */
  deliver(events: readonly LogEvent[], { before, after }: Pick<Delivery, 'before' | 'after'>): void {
    const fresh = events.filter((event) => !(this.#alreadySeen && sees(this.#alreadySeen, event.xid)));
    if (this.#alreadySeen && after.xmin >= this.#alreadySeen.xmax) this.#alreadySeen = null;
    if (this.#queue.length + fresh.length > maxQueued) {
      this.restart('TOO_SLOW', after);
      return;
    }
    for (const item of withCursors(fresh, before, after)) this.#push(item);
  }

  /** Nothing more is told but what waits in the queue, which says why. */
  get isEnded(): boolean {
    return this.#ended;
  }

  /** Puts what was missed before everything that has been delivered since, unless that has ended the stream. */
  replay(events: readonly LogEvent[], before: Snapshot, after: Snapshot): void {
    if (this.#ended) return;
    this.#queue.unshift(...withCursors(events, before, after));
    this.#wakeTaker?.();
  }

  /** Gives back an item that was taken but could not be delivered yet. */
  putBack(item: QueueItem): void {
    this.#queue.unshift(item);
  }

  /** Says that nothing was missed up to the snapshot, unless events are still waiting that say so themselves. */
  heartbeat(snapshot: Snapshot): void {
    if (this.#queue.length === 0) this.#push({ kind: 'heartbeat', cursor: toCursor(snapshot) });
  }

  /** Asks the stream for its summary (counts), once it gets there. */
  summarise(): void {
    this.#push({ kind: 'summary' });
  }

  /** Drops what is queued and tells the client to start over. */
  restart(reason: ResyncReason, snapshot: Snapshot): void {
    this.#queue = [];
    this.#push({ kind: 'resync', reason, cursor: toCursor(snapshot) });
    this.#ended = true;
  }

  signedOut(): void {
    this.#queue = [];
    this.#push({ kind: 'signed-out' });
    this.#ended = true;
  }

  accessChanged(): void {
    this.accessIsStale = true;
    this.#wakeTaker?.();
  }

  /** Ends the queue: whoever waits in `take` gets null. */
  close(): void {
    this.#ended = true;
    this.#queue = [];
    this.#wakeTaker?.();
  }

  /** The next item; null once ended, and 'look' when access changed while waiting. */
  async take(): Promise<QueueItem | 'look' | null> {
    if (this.accessIsStale) return 'look';
    const item = this.#queue.shift();
    if (item) return item;
    if (this.#ended) return null;
    await new Promise<void>((resolve) => {
      this.#wakeTaker = resolve;
    });
    this.#wakeTaker = null;
    return this.take();
  }

  #push(item: QueueItem): void {
    if (this.#ended) return;
    this.#queue.push(item);
    this.#wakeTaker?.();
  }
}
