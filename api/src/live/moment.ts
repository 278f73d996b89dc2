import { LastSaid } from './last-said.ts';
import type { SharedResult } from './shared-result.ts';

/** What an audience has been told of something that holds at this moment and is in no log. */
export class Moment {
  readonly #now: () => object | null;
  /** What everybody has been told, as text. */
  #told: string;
  /** To who came. */
  readonly #lastSaid = new LastSaid();

  constructor(now: () => object | null) {
    this.#now = now;
    this.#told = JSON.stringify(now());
  }

  /** Null where everybody has been told the same: they are not to hear even that something has changed. */
  takeNews(): object | null {
    const payload = this.#now();
    const text = JSON.stringify(payload);
    if (!payload || text === this.#told) return null;
    this.#told = text;
    return payload;
  }

  /** For one who has just come; null where nothing is told. */
  at(cursor: string, say: (payload: object) => Promise<SharedResult>): Promise<SharedResult> | null {
    const payload = this.#now();
    if (!payload) return null;
    const text = JSON.stringify(payload);
    // Somebody knows another than the rest, so the next is told even if it is what the rest knows.
    if (text !== this.#told) this.#told = '';
    return this.#lastSaid.at(`${cursor} ${text}`, () => say(payload));
  }
}
