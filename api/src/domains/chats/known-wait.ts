import type { ChatState } from '../../database/generated/enums.ts';

/**
 * Whether the chat of a stream may wait, as far as its stream knows. The queue of a desk moves often, and of all its open chats
 * only those that wait have a place in it: the others need not be read to know that. A chat that begins to wait says so in an
 * event of its own, after which it is read, so that none is taken for one that doesn't.
 */
export class KnownWait {
  #begun = 0;
  #last = { reading: 0, mayWait: true };

  get mayWait(): boolean {
    return this.#last.mayWait;
  }

  /** Reads the chat and remembers. Of readings that overlap, the one that began last counts. */
  async read<Found extends { readonly state: ChatState }>(find: () => Promise<Found | null>): Promise<Found | null> {
    this.#begun += 1;
    const reading = this.#begun;
    const found = await find();
    if (reading > this.#last.reading) this.#last = { reading, mayWait: found?.state === 'WAITING' };
    return found;
  }
}
