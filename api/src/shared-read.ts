import { setTimeout as sleep } from 'node:timers/promises';
import { answerWithin, inTime } from './in-time.ts';

export interface SharedReadOptions {
  /** Milliseconds. */
  readonly everyMs: number;
  /** Milliseconds. Default: `answerWithin`. */
  readonly withinMs?: number;
}

/**
 * One reading for all who ask at about the same time, whoever they are, where each of many would read the same. Whoever asks
 * gets a reading that began after they did; another begins at the earliest `everyMs` after the last. One that has no answer
 * after `withinMs`, as over a line that swallows what it is given, has failed: it holds up nobody who asks later.
 */
export class SharedRead<Value> {
  readonly #read: () => Promise<Value>;
  readonly #everyMs: number;
  readonly #withinMs: number;
  #next: Promise<Value> | null = null;
  #isFree: Promise<unknown> = Promise.resolve();

  constructor(read: () => Promise<Value>, { everyMs, withinMs = answerWithin }: SharedReadOptions) {
    this.#read = read;
    this.#everyMs = everyMs;
    this.#withinMs = withinMs;
  }

  ask(): Promise<Value> {
    this.#next ??= this.#isFree.then(() => {
      this.#next = null;
      const reading = inTime(this.#withinMs, this.#read());
      this.#isFree = Promise.allSettled([reading, sleep(this.#everyMs, undefined, { ref: false })]);
      return reading;
    });
    return this.#next;
  }
}
