import type { Viewer } from '../domains/people/policy.ts';
import { badInput, forbidden } from '../errors.ts';
import type { Audience, Listening } from './audience.ts';
import type { LogEvent } from './log-reader.ts';
import { fromCursor, type Snapshot } from './snapshot.ts';

export const ResyncReason = {
  CURSOR_TOO_OLD: 'CURSOR_TOO_OLD',
  CURSOR_FROM_THE_FUTURE: 'CURSOR_FROM_THE_FUTURE',
  TOO_MUCH_MISSED: 'TOO_MUCH_MISSED',
  TOO_SLOW: 'TOO_SLOW',
  ACCESS_CHANGED: 'ACCESS_CHANGED',
} as const;
export type ResyncReason = (typeof ResyncReason)[keyof typeof ResyncReason];

/** What every payload of a stream carries. `viewer` is as whom its rows are read: see `readerFor`. */
export interface Envelope {
  readonly id: string;
  readonly cursor: string;
  readonly occurredAt: Date;
  readonly viewer: Viewer;
}

export type ControlPayload =
  | { readonly type: 'Heartbeat' }
  | { readonly type: 'Resync'; readonly reason: ResyncReason };

/** All but the viewer and `after` has to be the same for the same document, variables, topics and audience. */
export interface StreamOptions<Payload> {
  readonly viewer: Viewer;
  /** The cursor to continue after; null starts now. */
  readonly after: string | null;
  /** The policy: null for no access. Asked when it opens, and whenever the viewer's access has changed. */
  readonly listensTo: (viewer: Viewer) => Listening | null | Promise<Listening | null>;
  /** What a log event is to the audience, read afresh as its reader; null is nothing at all. */
  readonly toPayload: (event: LogEvent, reader: Viewer) => Promise<Payload | null>;
  /** Whether after this event the policy may answer otherwise, even to people whose own access is what it was. */
  readonly changesAudience?: (event: LogEvent) => boolean;
  /** Something worth telling again after some events, such as counts; told at most once in `everyMs`. */
  readonly summary?: {
    readonly changesWith: (event: LogEvent) => boolean;
    readonly payload: Payload;
    readonly everyMs: number;
  };
  /**
   * Each is something that holds at this moment and is in no log, as an audience may know it: told to whoever opens the
   * stream, and when it is another than before (`Hub.momentChanged`). Null is nothing to tell.
   */
  readonly moments?: readonly ((audience: Audience) => Payload | null)[];
  /** The last thing a viewer hears who loses access, before the stream ends with FORBIDDEN. */
  readonly farewell: Payload | null;
}

/**
 * A stream that may be opened by its viewer. It tells what was missed after the cursor, then goes on live, without a gap: the
 * first is what this node's relay has delivered and the cursor has not seen, the second all that the relay delivers from
 * then on. It ends with FORBIDDEN when access is lost and with UNAUTHENTICATED when the session ends.
 */
export class Stream<Payload extends object> implements AsyncIterable<(Payload | ControlPayload) & Envelope> {
  readonly options: StreamOptions<Payload>;
  readonly listening: Listening;
  readonly after: Snapshot | null;

  constructor(options: StreamOptions<Payload>, listening: Listening, after: Snapshot | null) {
    this.options = options;
    this.listening = listening;
    this.after = after;
  }

  /** Only so that graphql-js takes it for a source: its events are executed once for all who hear them (`subscribe.ts`). */
  [Symbol.asyncIterator](): AsyncIterator<(Payload | ControlPayload) & Envelope> {
    throw new Error('A stream is opened by `subscribe`.');
  }
}

/** Asks the policy. Throws FORBIDDEN without access, BAD_INPUT for a bad cursor. */
export async function openStream<Payload extends object>(options: StreamOptions<Payload>): Promise<Stream<Payload>> {
  const listening = await options.listensTo(options.viewer);
  if (!listening) throw forbidden('You have no access to this stream.');
  return new Stream(options, listening, parseAfter(options.after));
}

function parseAfter(after: string | null): Snapshot | null {
  if (after === null) return null;
  const snapshot = fromCursor(after);
  if (!snapshot) {
    throw badInput([{ field: 'after', code: 'INVALID', allowed: 'a cursor of liveCursor or of an event' }]);
  }
  return snapshot;
}
