import type { Logger } from 'pino';
import type { LogEvent, LogReader } from './log-reader.ts';
import type { Snapshot } from './snapshot.ts';

/** Everything that became visible in one read, between two snapshots. `events` is null when it can't be told. */
export interface Delivery {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly events: readonly LogEvent[] | null;
}

export interface RelayOptions {
  readonly reader: LogReader;
  readonly logger: Logger;
  /** Called in log order, synchronously. */
  readonly deliver: (delivery: Delivery) => void;
  /** Called after a read that this node's own writer asked for found something. */
  readonly publish: () => void;
  /** How often the relay looks by itself, in milliseconds. Default 250. */
  readonly pollMs?: number;
  /** More events than this in one read are not carried: every stream resyncs. Default 5,000. */
  readonly maxBatch?: number;
}

/**
 * Carries committed log rows to this node's streams. Its snapshot says what has been delivered; each read takes what that
 * snapshot doesn't see. A wake-up only makes it look earlier, so no kill, lost notification or late commit skips a row.
 */
export class Relay {
  readonly #options: Required<RelayOptions>;
  #snapshot: Snapshot;
  #reading: Promise<void> | null = null;
  #again = false;
  #publishNext = false;
  #poll: NodeJS.Timeout | null = null;
  #stopped = false;

  private constructor(options: RelayOptions, snapshot: Snapshot) {
    this.#options = { pollMs: 250, maxBatch: 5_000, ...options };
    this.#snapshot = snapshot;
  }

  static async start(options: RelayOptions): Promise<Relay> {
    const relay = new Relay(options, await options.reader.currentSnapshot());
    relay.#pollLater();
    return relay;
  }

  /** Everything visible in it has been handed to this node's streams. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Looks now. `isLocal`: this node has just committed something, so the others are told as well. */
  wake(isLocal: boolean): void {
    if (this.#stopped) return;
    this.#publishNext ||= isLocal;
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = this.#readAll().finally(() => {
      this.#reading = null;
      this.#pollLater();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#poll) clearTimeout(this.#poll);
    await this.#reading;
  }

  async #readAll(): Promise<void> {
    do {
      this.#again = false;
      try {
        await this.#read();
      } catch (error) {
        // The snapshot stands where it stood, so the next look reads what this one missed.
        this.#options.logger.warn({ err: error }, 'the relay could not read the log; trying again');
        return;
      }
    } while (this.#again && !this.#stopped);
  }

  async #read(): Promise<void> {
    const { reader, maxBatch, deliver, publish } = this.#options;
    const publishes = this.#publishNext;
    this.#publishNext = false;
    const before = this.#snapshot;
    const { events, snapshot } = await reader.readSince(before, maxBatch + 1);
    this.#snapshot = snapshot;
    // The database is older than what was told of it, as when it was restored: its next ids are known already.
    const isOlder = snapshot.xmax < before.xmax;
    if (events.length === 0 && !isOlder) return;
    deliver({ before, after: snapshot, events: isOlder || events.length > maxBatch ? null : events });
    if (publishes) publish();
  }

  #pollLater(): void {
    if (this.#stopped) return;
    if (this.#poll) clearTimeout(this.#poll);
    this.#poll = setTimeout(() => this.wake(false), this.#options.pollMs);
  }
}
