import type { Backlog } from './backlog.ts';
import type { SharedResult } from './shared-result.ts';

/** Where one subscriber's results go. */
export interface Sink {
  /** It holds as much as it may of what its reader has not taken: nothing more is to be sent until it is free. */
  readonly isFull: boolean;
  /** What waits for the same reader, of this subscriber and of all others on the same connection. */
  readonly backlog: Backlog;
  send(result: SharedResult): void;
  /** Calls back once when it is full no more. */
  whenFree(callback: () => void): void;
}
