import { type ExecutionArgs, type ExecutionResult, getOperationAST, Kind } from 'graphql';
import type { Context } from '../context.ts';
import type { LogEvent } from '../live/log-reader.ts';
import { operationKey } from '../live/operation-key.ts';

/** How long an answer is given again, in milliseconds: what changes by the clock alone is late by as much. */
export const keptFor = 5_000;
/** Answers that are kept at once, of about a hundred kilobytes each; the oldest goes first. */
const maxKept = 100;

interface Kept {
  readonly answer: Promise<ExecutionResult>;
  readonly until: number;
}

/**
 * What nobody can be told of who isn't signed in, and who therefore asks again and again: it's executed once for all of them,
 * as it's the same for all. What is changed is forgotten with the log's event, on every node.
 */
export class SignedOutReads {
  readonly #clock: () => number;
  readonly #kept = new Map<string, Kept>();

  /** `clock` gives milliseconds from any moment on. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Null is more than can be told. */
  hear(events: readonly Pick<LogEvent, 'type'>[] | null): void {
    if (!events || events.some(({ type }) => type === 'STATUS_CHANGED' || type === 'DESK_CHANGED')) this.#kept.clear();
  }

  /** What is known of it, or what `execute` answers; only that is kept in which nothing failed. */
  read(key: string, execute: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const known = this.#kept.get(key);
    if (known && known.until > this.#clock()) return known.answer;
    const kept = { answer: execute(), until: this.#clock() + keptFor };
    this.#keep(key, kept);
    const forget = () => {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
    };
    kept.answer.then(({ errors }) => errors && forget(), forget);
    return kept.answer;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    const now = this.#clock();
    for (const [each, { until }] of this.#kept) if (until <= now) this.#kept.delete(each);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= maxKept) this.#kept.delete(oldest);
    this.#kept.set(key, kept);
  }
}

/** What may be shared, and under which key; null for all else, and for whoever has shown who they are. */
export function sharedKeyOf(args: ExecutionArgs, { viewer, pendingPersonId }: Context): string | null {
  if (viewer || pendingPersonId) return null;
  const operation = getOperationAST(args.document, args.operationName);
  if (operation?.operation !== 'query') return null;
  const fields = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : null,
  );
  // Each once: what is kept is one page, and not thirty under other names.
  const isShared = fields.every((field) => field && sharedFields.has(field)) && new Set(fields).size === fields.length;
  return isShared ? operationKey(args) : null;
}

/** Fields of Query that tell everybody the same who isn't signed in, with all that they lead to. */
const sharedFields: ReadonlySet<string> = new Set(['serviceStatus', 'liveCursor', '__typename']);
