/** What may wait for a reader that is slower than the log, in bytes, over all that they follow on one connection. */
const maxBytes = 1024 * 1024;

/**
 * How much waits for one reader. Results are counted for each of their subscriptions, though all who wait for a result share
 * it: so many subscriptions cost no more than one.
 */
export class Backlog {
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** More waits than may. */
  get isTooMuch(): boolean {
    return this.#bytes > maxBytes;
  }

  add(bytes: number): void {
    this.#bytes += bytes;
  }

  remove(bytes: number): void {
    this.#bytes -= bytes;
  }
}
