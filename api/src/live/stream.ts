import { v7 as uuidv7 } from 'uuid';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Viewer } from '../domains/people/policy.ts';
import { loadViewer } from '../domains/people/service.ts';
import { badInput, forbidden, unauthenticated } from '../errors.ts';
import type { Live } from './live.ts';
import { topic } from './log.ts';
import type { LogEvent } from './log-reader.ts';
import { fromCursor, type Snapshot, toCursor } from './snapshot.ts';
import { type ResyncReason, Subscription } from './subscription.ts';

/** What every payload of a stream carries. `viewer` is whom it is for, with the access they have at that moment. */
export interface Envelope {
  readonly id: string;
  readonly cursor: string;
  readonly occurredAt: Date;
  readonly viewer: Viewer;
}

export type ControlPayload =
  | { readonly type: 'Heartbeat' }
  | { readonly type: 'Resync'; readonly reason: ResyncReason };

export interface StreamOptions<Payload> {
  readonly db: PrismaClient;
  readonly live: Live;
  readonly now: () => Date;
  readonly viewer: Viewer;
  /** The cursor to continue after; null starts now. */
  readonly after: string | null;
  /** The policy: what the viewer may listen to, null for nothing. Asked at subscribe and whenever their access changes. */
  readonly topicsFor: (viewer: Viewer) => readonly string[] | null | Promise<readonly string[] | null>;
  /** What a log event is to the viewer, read afresh; null is nothing at all. */
  readonly toPayload: (event: LogEvent, viewer: Viewer) => Promise<Payload | null>;
  /** Something worth telling again after some events, such as counts; told at most once in `everyMs`. */
  readonly summary?: {
    readonly changesWith: (event: LogEvent) => boolean;
    readonly payload: Payload;
    readonly everyMs: number;
  };
  /** The last thing a viewer hears who loses access, before the stream ends with FORBIDDEN. */
  readonly farewell: Payload | null;
}

/** More missed events than this are not replayed: the client is told to query again. */
const maxReplay = 1_000;

/**
 * Replays what was missed after a cursor, then goes on live, without a gap and without repeating: replay is what the relay
 * has already delivered and the cursor has not seen; live is everything the relay delivers from then on.
 *
 * Throws FORBIDDEN without access, BAD_INPUT for a bad cursor; ends with FORBIDDEN when access is lost and with
 * UNAUTHENTICATED when the session ends. `return()` ends it at once, even while it waits.
 */
export async function openStream<Payload extends object>(
  options: StreamOptions<Payload>,
): Promise<AsyncIterableIterator<(Payload | ControlPayload) & Envelope>> {
  const { live, viewer, topicsFor } = options;
  const topics = await topicsFor(viewer);
  if (!topics) throw forbidden('You have no access to this stream.');
  const after = parseAfter(options.after);

  const subscription = new Subscription([...topics, topic.person(viewer.personId)], after);
  const start = live.relay.snapshot;
  live.hub.add(subscription);
  // Access may have changed between its reading and the line above, unheard: it is read once more.
  subscription.accessChanged();
  const stopListening = live.hub.onSessionEnded(viewer.sessionId, () => subscription.signedOut());
  const expiry = endAt(viewer.sessionExpiresAt, options.now(), () => subscription.signedOut());
  function close(): void {
    live.hub.remove(subscription);
    stopListening();
    clearTimeout(expiry);
  }

  try {
    if (after) {
      const missed = await readMissed(live, topics, after, start);
      if (typeof missed === 'string') subscription.restart(missed, start);
      else subscription.replay(missed, after, start);
    }
    return closable(run(options, topics, subscription, options.after ?? toCursor(start), close), close);
  } catch (error) {
    close();
    throw error;
  }
}

async function* run<Payload extends object>(
  options: StreamOptions<Payload>,
  topics: readonly string[],
  subscription: Subscription,
  start: string,
  close: () => void,
): AsyncGenerator<(Payload | ControlPayload) & Envelope> {
  const { db, live, now, summary, toPayload } = options;
  let { viewer } = options;
  let cursor = start;
  let summarisedAt = Number.NEGATIVE_INFINITY;
  let summaryTimer: NodeJS.Timeout | null = null;
  const envelope = (id = uuidv7(), occurredAt = now()): Envelope => ({ id, cursor, occurredAt, viewer });

  /** Now, or when the last summary is old enough; what happens until then is in the same one. */
  function summariseSoon(everyMs: number): void {
    if (summaryTimer) return;
    const wait = Math.max(0, summarisedAt + everyMs - performance.now());
    summaryTimer = setTimeout(() => subscription.summarise(), wait);
  }

  try {
    for (;;) {
      const item = await subscription.take();
      if (item === null) return;
      if (item === 'look') {
        subscription.accessIsStale = false;
        const changed = await loadViewer(db, {
          personId: viewer.personId,
          sessionId: viewer.sessionId,
          expiresAt: viewer.sessionExpiresAt,
        });
        if (!changed) throw unauthenticated();
        viewer = changed;
        const allowed = await options.topicsFor(viewer);
        if (!allowed) {
          if (options.farewell) yield { ...options.farewell, ...envelope() };
          throw forbidden('You no longer have access to this stream.');
        }
        if (allowed.join() !== topics.join()) subscription.restart('ACCESS_CHANGED', live.relay.snapshot);
        continue;
      }
      switch (item.kind) {
        case 'signed-out':
          throw unauthenticated();
        case 'resync':
          cursor = item.cursor;
          yield { type: 'Resync', reason: item.reason, ...envelope() };
          return;
        case 'heartbeat':
          cursor = item.cursor;
          yield { type: 'Heartbeat', ...envelope() };
          break;
        case 'summary':
          summaryTimer = null;
          summarisedAt = performance.now();
          if (summary) yield { ...summary.payload, ...envelope() };
          break;
        case 'event': {
          const { event } = item;
          const payload = await toPayload(event, viewer);
          if (subscription.accessIsStale) {
            // Access changed while the rows were read: what was read stays here, and is read again with that known.
            subscription.putBack(item);
            break;
          }
          // Signed out, or told to start over, while the rows were read: the queue says so next.
          if (subscription.isEnded) break;
          cursor = item.cursor;
          if (payload) yield { ...payload, ...envelope(event.id, event.occurredAt) };
          if (summary?.changesWith(event)) summariseSoon(summary.everyMs);
          break;
        }
      }
    }
  } finally {
    if (summaryTimer) clearTimeout(summaryTimer);
    close();
  }
}

function parseAfter(after: string | null): Snapshot | null {
  if (after === null) return null;
  const snapshot = fromCursor(after);
  if (!snapshot) {
    throw badInput([{ field: 'after', code: 'INVALID', allowed: 'a cursor of liveCursor or of an event' }]);
  }
  return snapshot;
}

async function readMissed(
  { reader }: Live,
  topics: readonly string[],
  after: Snapshot,
  until: Snapshot,
): Promise<LogEvent[] | ResyncReason> {
  const verdict = await reader.judge(after);
  if (verdict === 'too-old') return 'CURSOR_TOO_OLD';
  if (verdict === 'from-the-future') return 'CURSOR_FROM_THE_FUTURE';
  const missed = await reader.replay(topics, after, until, maxReplay + 1);
  return missed.length > maxReplay ? 'TOO_MUCH_MISSED' : missed;
}

/** A timer for a moment that may lie further ahead than setTimeout's 24 days. */
function endAt(moment: Date, now: Date, end: () => void): NodeJS.Timeout {
  const wait = Math.min(Math.max(0, moment.getTime() - now.getTime()), 2 ** 31 - 1);
  return setTimeout(end, wait).unref();
}

/** A generator whose `return` also ends what it waits for; a bare one would finish that wait first. */
function closable<Item>(generator: AsyncGenerator<Item>, close: () => void): AsyncIterableIterator<Item> {
  return {
    next: () => generator.next(),
    return: () => {
      close();
      return generator.return(undefined);
    },
    throw: (error) => {
      close();
      return generator.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
