import type { ExecutionResult } from 'graphql';
import { Backlog } from './backlog.ts';
import type { SharedResult } from './shared-result.ts';
import type { Sink } from './sink.ts';

/** A subscription that sends. */
export interface Opened {
  /** Calls back when everything was sent, or it was closed. It has one such callback. */
  whenEnded(callback: () => void): void;
  close(): void;
}

/**
 * The results of a subscription, for whoever takes them one by one, or through `pushTo` for a transport that is handed them
 * as they come, with the text that all of their readers share. Nothing happens before either is asked for.
 */
export class LiveResults implements AsyncIterable<ExecutionResult> {
  readonly #open: (sink: Sink) => Opened;

  constructor(open: (sink: Sink) => Opened) {
    this.#open = open;
  }

  /** Answers with an iteration that yields nothing: it is done when the stream has ended, and `return()` ends the stream. */
  pushTo(sink: Sink): AsyncIterableIterator<never, undefined> {
    return new Pushed(this.#open(sink));
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<ExecutionResult, undefined> {
    const sink = new OneAtATime();
    const opened = this.#open(sink);
    opened.whenEnded(() => sink.end());
    return new Pulled(opened, sink);
  }
}

const done = { done: true, value: undefined } as const;

/** Ends with what was opened, and the other way round. Classes, as an object of closures takes five times the memory. */
abstract class Iteration<Item> implements AsyncIterableIterator<Item, undefined> {
  protected readonly opened: Opened;

  constructor(opened: Opened) {
    this.opened = opened;
  }

  abstract next(): Promise<IteratorResult<Item, undefined>>;

  async return() {
    this.opened.close();
    return done;
  }

  async throw(error: unknown): Promise<never> {
    this.opened.close();
    throw error;
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

class Pushed extends Iteration<never> {
  next(): Promise<typeof done> {
    return new Promise((resolve) => this.opened.whenEnded(() => resolve(done)));
  }
}

class Pulled extends Iteration<ExecutionResult> {
  readonly #sink: OneAtATime;

  constructor(opened: Opened, sink: OneAtATime) {
    super(opened);
    this.#sink = sink;
  }

  async next() {
    await this.#sink.filled();
    const result = this.#sink.take();
    return result ? { done: false as const, value: result.result } : done;
  }
}

/** Holds a single result until it is taken, so that the reader sets the pace. */
class OneAtATime implements Sink {
  readonly backlog = new Backlog();
  #result: SharedResult | null = null;
  #isEnded = false;
  #whenFilled: (() => void) | null = null;
  #whenFree: (() => void)[] = [];

  get isFull(): boolean {
    return this.#result !== null;
  }

  send(result: SharedResult): void {
    this.#result = result;
    this.#whenFilled?.();
  }

  whenFree(callback: () => void): void {
    this.#whenFree.push(callback);
  }

  end(): void {
    this.#isEnded = true;
    this.#whenFilled?.();
  }

  /** Until there is something to take, or never will be. */
  async filled(): Promise<void> {
    if (this.#result || this.#isEnded) return;
    await new Promise<void>((resolve) => {
      this.#whenFilled = resolve;
    });
  }

  take(): SharedResult | null {
    const result = this.#result;
    this.#result = null;
    for (const callback of this.#whenFree.splice(0)) callback();
    return result;
  }
}
