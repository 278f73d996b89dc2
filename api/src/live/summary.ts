import { LastSaid } from './last-said.ts';
import type { LogEvent } from './log-reader.ts';
import type { SharedResult } from './shared-result.ts';
import type { StreamOptions } from './stream.ts';

type SummaryOptions = NonNullable<StreamOptions<object>['summary']>;

/** When an execution's summary is told: after the events that it is owed to, but at most once in a while. */
export class Summary {
  readonly #options: SummaryOptions;
  readonly #due: () => void;
  #timer: NodeJS.Timeout | null = null;
  #dueAt = Number.NEGATIVE_INFINITY;
  #owedFrom: string | null = null;
  /** To who continued. */
  readonly #lastSaid = new LastSaid();

  /** `due`: it is time to tell it. */
  constructor(options: SummaryOptions, due: () => void) {
    this.#options = options;
    this.#due = due;
  }

  get payload(): object {
    return this.#options.payload;
  }

  /** Where to continue for whoever leaves while it is still to come: before the first event that it is owed to. */
  get owedFrom(): string | null {
    return this.#owedFrom;
  }

  isOwedAfter(event: LogEvent): boolean {
    return this.#options.changesWith(event);
  }

  /** It is due now, or when the last one is old enough; what happens until then is in the same one. */
  owe(cursorBefore: string): void {
    this.#owedFrom ??= cursorBefore;
    if (this.#timer) return;
    const wait = Math.max(0, this.#dueAt + this.#options.everyMs - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#dueAt = performance.now();
      this.#due();
    }, wait);
  }

  told(): void {
    this.#owedFrom = null;
  }

  /** As it is now, for those who have been told what they missed up to this cursor. */
  at(cursor: string, say: (payload: object) => Promise<SharedResult>): Promise<SharedResult> {
    return this.#lastSaid.at(cursor, () => say(this.payload));
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }
}
