import { setTimeout as sleep } from 'node:timers/promises';

/**
 * One reading for all who ask at about the same time, whoever they are, where each of many would read the same. Whoever asks
 * gets a reading that began after they did; another begins at the earliest `everyMs` after the last.
 */
export class SharedRead<Value> {
  readonly #read: () => Promise<Value>;
  readonly #everyMs: number;
  #next: Promise<Value> | null = null;
  #isFree: Promise<unknown> = Promise.resolve();

  constructor(read: () => Promise<Value>, everyMs: number) {
    this.#read = read;
    this.#everyMs = everyMs;
  }

  ask(): Promise<Value> {
    this.#next ??= this.#isFree.then(() => {
      this.#next = null;
      const reading = this.#read();
      this.#isFree = Promise.allSettled([reading, sleep(this.#everyMs, undefined, { ref: false })]);
      return reading;
    });
    return this.#next;
  }
}
