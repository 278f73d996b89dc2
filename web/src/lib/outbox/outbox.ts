import type { KeptStore } from '@/lib/kept/kept-store.ts';
import { type OutboxEntry, parseOutboxEntry } from './outbox-entry.ts';

/** An entry without what the outbox adds when it takes it in. */
export type NewOutboxEntry = Omit<OutboxEntry, 'createdAt' | 'mayBeStored' | 'progress'>;

/** One person's messages on their way, in all tabs of this browser. */
export interface Outbox {
  /** In the order in which they go out. The same array until something changes. */
  entries(): readonly OutboxEntry[];
  /** Takes a message in and, in the same step, forgets the draft it was, kept under `draftKey`. */
  add(entry: NewOutboxEntry, draftKey?: string): Promise<void>;
  /** Changes an entry, unless it is gone. */
  change(clientMutationId: string, part: Partial<OutboxEntry>): Promise<void>;
  /** Forgets an entry: its ticket shows it, or its writer doesn't want it any more. */
  remove(clientMutationId: string): Promise<void>;
  /**
   * Takes an entry out and, in the same step, keeps what `insteadOf` makes of it. Nothing happens to one that the server
   * may have by then: it would be there twice.
   */
  takeBack(
    clientMutationId: string,
    insteadOf: (entry: OutboxEntry) => Readonly<Record<string, unknown>>,
  ): Promise<void>;
  /** Runs a work while no tab sends anything. */
  alone(work: () => Promise<void>): Promise<void>;
  refresh(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

interface OutboxOptions {
  readonly kept: KeptStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs works one after the other, those of other tabs too. */
  readonly alone: Outbox['alone'];
}

const PREFIX = 'outbox/';
const keyOf = (clientMutationId: string) => PREFIX + clientMutationId;

export function createOutbox({ kept, now, alone }: OutboxOptions): Outbox {
  const parsed = new WeakMap<object, OutboxEntry>();
  let shown: readonly OutboxEntry[] = [];

  function entryOf(stored: unknown): OutboxEntry[] {
    if (typeof stored !== 'object' || stored === null) return [];
    const entry = parsed.get(stored) ?? parseOutboxEntry(stored);
    if (!entry) return [];
    parsed.set(stored, entry);
    return [entry];
  }

  function entries(): readonly OutboxEntry[] {
    const current = kept.list(PREFIX).flatMap(entryOf);
    current.sort((a, b) => a.createdAt - b.createdAt);
    const isSame = current.length === shown.length && current.every((entry, index) => entry === shown[index]);
    if (!isSame) shown = current;
    return shown;
  }

  const find = (clientMutationId: string) => entries().find((entry) => entry.clientMutationId === clientMutationId);

  return {
    entries,
    alone,
    async add(entry, draftKey) {
      const createdAt = Math.max(now(), (entries().at(-1)?.createdAt ?? 0) + 1);
      const taken: OutboxEntry = { ...entry, createdAt, mayBeStored: false, progress: { state: 'sending' } };
      // Whatever happens in between, the words are in one of the two places and never in both.
      await kept.change({
        [keyOf(entry.clientMutationId)]: taken,
        ...(draftKey !== undefined && { [draftKey]: undefined }),
      });
    },
    async change(clientMutationId, part) {
      const entry = find(clientMutationId);
      if (entry) await kept.change({ [keyOf(clientMutationId)]: { ...entry, ...part } });
    },
    remove: (clientMutationId) => kept.change({ [keyOf(clientMutationId)]: undefined }),
    takeBack: (clientMutationId, insteadOf) =>
      alone(async () => {
        await kept.refresh();
        const entry = find(clientMutationId);
        if (!entry || entry.mayBeStored) return;
        await kept.change({ [keyOf(clientMutationId)]: undefined, ...insteadOf(entry) });
      }),
    refresh: kept.refresh,
    subscribe: kept.subscribe,
  };
}
