import type { SharedResult } from './shared-result.ts';

/** What was said last, for many who ask for the same at once, as when another node has ended. */
export class LastSaid {
  #key: string | null = null;
  #result: Promise<SharedResult> | null = null;

  /** The same result for the same key, one after the other; what could not be said, as without a database, is tried again. */
  at(key: string, say: () => Promise<SharedResult>): Promise<SharedResult> {
    if (this.#result && this.#key === key) return this.#result;
    const result = say();
    [this.#key, this.#result] = [key, result];
    void result.then(({ hasErrors }) => {
      if (hasErrors && this.#result === result) this.#result = null;
    });
    return result;
  }
}
