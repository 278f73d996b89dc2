import type { ExecutionResult } from 'graphql';
import type { Progress } from './progress.ts';
import { textFrameHeader } from './text-frame.ts';

/** Where in the log a result stands. */
export interface Position {
  /** The transaction of its event; null for what belongs to none. */
  readonly xid: bigint | null;
  /** What its reader can continue after, in another stream; null where nothing follows. */
  readonly cursor: string | null;
  /** How far its reader has been told with it; null for as far as before. */
  readonly progress: Progress | null;
}

/** Of what says nothing of the log. */
export const nowhere: Position = { xid: null, cursor: null, progress: null };

/**
 * What one event is to a whole audience: executed once, turned into text once. Text is kept as the bytes of UTF-8, one
 * character a byte ("latin1"): a socket writes such a string without encoding it again.
 */
export class SharedResult {
  readonly result: ExecutionResult;
  readonly position: Position;
  #text: string | null = null;
  /** Everything of a frame before the operation's id, by the bytes of that id. */
  readonly #heads = new Map<number, string>();

  constructor(result: ExecutionResult, position: Position) {
    this.result = result;
    this.position = position;
  }

  get hasErrors(): boolean {
    return this.result.errors !== undefined;
  }

  /** Of its text, roughly what it costs to keep and send. */
  get bytes(): number {
    return this.#rest.length;
  }

  /**
   * A whole WebSocket frame with graphql-transport-ws' `next` message, one character a byte.
   * `id`: the operation's, as JSON, one character a byte.
   */
  frameFor(id: string): string {
    const rest = this.#rest;
    let head = this.#heads.get(id.length);
    if (head === undefined) {
      head = `${textFrameHeader(beforeId.length + id.length + rest.length)}${beforeId}`;
      this.#heads.set(id.length, head);
    }
    return head + id + rest;
  }

  get #rest(): string {
    this.#text ??= asBytes(`,"type":"next","payload":${JSON.stringify(this.result)}}`);
    return this.#text;
  }
}

const beforeId = '{"id":';

/** A text's bytes in UTF-8, one character a byte. */
export const asBytes = (text: string): string => Buffer.from(text).toString('latin1');
