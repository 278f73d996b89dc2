import type { SharedResult } from './shared-result.ts';
import type { Sink } from './sink.ts';

/** Whose results they are. */
export interface Sender {
  /** The sink has taken it. */
  sent(result: SharedResult): void;
  /** The sink has taken the last. */
  finished(): void;
}

/** Results that may wait for a reader who is slower than the log; their bytes are bounded by the reader's `Backlog`. */
const maxWaiting = 1_000;

/**
 * Results on their way to one sink, in order: they wait while they are held back and while the sink is full. A reader that
 * stops reading costs a bounded number of results, which are shared by all who wait for them.
 */
export class PacedSink {
  readonly #sink: Sink;
  readonly #sender: Sender;
  #waiting: SharedResult[] = [];
  #isHeld = false;
  #awaitsRoom = false;
  /** What waits is the last. */
  #isFinished = false;

  constructor(sink: Sink, sender: Sender) {
    this.#sink = sink;
    this.#sender = sender;
  }

  get isFull(): boolean {
    return this.#sink.isFull;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  whenFree(callback: () => void): void {
    this.#sink.whenFree(callback);
  }

  /** In its turn. False where more waits now than may. */
  send(result: SharedResult): boolean {
    if (!this.#isHeld && this.#waiting.length === 0 && !this.#sink.isFull) {
      this.sendAhead(result);
      return true;
    }
    this.#keep(result);
    if (this.#waiting.length > maxWaiting || this.#sink.backlog.isTooMuch) return false;
    this.#flush();
    return true;
  }

  /** Ahead of what waits, held back or not. */
  sendAhead(result: SharedResult): void {
    this.#sink.send(result);
    this.#sender.sent(result);
  }

  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.#flush();
  }

  /** Forgets what waits. */
  drop(): void {
    for (const { bytes } of this.#waiting) this.#sink.backlog.remove(bytes);
    this.#waiting = [];
  }

  /** Sends these in the place of what waits, and nothing after them. */
  finish(...last: SharedResult[]): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    this.drop();
    for (const result of last) this.#keep(result);
    this.release();
  }

  /** Sends nothing more. */
  close(): void {
    this.#isFinished = true;
    this.drop();
  }

  #keep(result: SharedResult): void {
    this.#waiting.push(result);
    this.#sink.backlog.add(result.bytes);
  }

  #flush(): void {
    while (!this.#isHeld && !this.#sink.isFull) {
      const result = this.#waiting.shift();
      if (!result) break;
      this.#sink.backlog.remove(result.bytes);
      this.sendAhead(result);
    }
    if (this.#waiting.length > 0) this.#flushWhenFree();
    else if (this.#isFinished) this.#sender.finished();
  }

  #flushWhenFree(): void {
    if (this.#isHeld || this.#awaitsRoom) return;
    this.#awaitsRoom = true;
    this.#sink.whenFree(() => {
      this.#awaitsRoom = false;
      this.#flush();
    });
  }
}
