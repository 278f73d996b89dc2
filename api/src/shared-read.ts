import { setTimeout as sleep } from 'node:timers/promises';

export interface SharedReadOptions {
  /** Milliseconds. */
  readonly everyMs: number;
  /** Milliseconds. */
  readonly withinMs: number;
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

  constructor(read: () => Promise<Value>, { everyMs, withinMs }: SharedReadOptions) {
    this.#read = read;
    this.#everyMs = everyMs;
    this.#withinMs = withinMs;
  }

  ask(): Promise<Value> {
    this.#next ??= this.#isFree.then(() => {
      this.#next = null;
      const reading = this.#readInTime();
      this.#isFree = Promise.allSettled([reading, sleep(this.#everyMs, undefined, { ref: false })]);
      return reading;
    });
    return this.#next;
  }

  async #readInTime(): Promise<Value> {
    const answered = new AbortController();
    const tooLate = sleep(this.#withinMs, undefined, { ref: false, signal: answered.signal }).then(() => {
      throw new Error(`There was no answer in ${this.#withinMs} ms.`);
    });
    try {
      return await Promise.race([this.#read(), tooLate]);
    } finally {
      answered.abort();
    }
  }
}
