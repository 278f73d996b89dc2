import type { ExecutionResult } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { answerWithin, inTime } from '../in-time.ts';
import { type Listening, readerFor } from './audience.ts';
import type { LogEvent } from './log-reader.ts';
import { Moment } from './moment.ts';
import { type Reached, reachedAll } from './progress.ts';
import type { Delivery } from './relay.ts';
import { type Position, SharedResult } from './shared-result.ts';
import { type Snapshot, toCursor } from './snapshot.ts';
import type { ControlPayload, Envelope, ResyncReason, StreamOptions } from './stream.ts';
import { Summary } from './summary.ts';

/** Somebody who hears what is executed. */
export interface Subscriber {
  /** `turn` is when it was queued: what was queued before the subscriber came is not for them. */
  receive(result: SharedResult, turn: number): void;
  /** Drops what waits for the subscriber and has them start over. */
  restart(reason: ResyncReason, snapshot: Snapshot): void;
  /** Holds back what comes until the policy was asked again. */
  accessChanged(): void;
}

type Turn =
  | { readonly kind: 'event'; readonly event: LogEvent; readonly reached: Reached }
  | { readonly kind: 'heartbeat'; readonly reached: Reached }
  | { readonly kind: 'summary' }
  | { readonly kind: 'moment' };

/** A subscription's document and variables, and the stream that its field opened: the same for all who sent the same. */
export interface LiveOperation
  extends Pick<StreamOptions<object>, 'toPayload' | 'changesAudience' | 'summary' | 'moments'> {
  readonly key: string;
  /** Executes the selection on an event, with a context of its own. Never throws. */
  readonly execute: (event: object & Envelope) => Promise<ExecutionResult>;
}

export interface SharedExecutionOptions {
  /** The same for all who may share it. */
  readonly key: string;
  readonly operation: LiveOperation;
  readonly listening: Listening;
  /** Where the log stands as far as this node has delivered it. */
  readonly snapshot: Snapshot;
  /** The result of what could not be executed. */
  readonly failure: (error: unknown) => ExecutionResult;
  readonly now: () => Date;
  /** How long reading and executing an event may take, in milliseconds, each. Default: `answerWithin`. */
  readonly withinMs?: number;
}

/** Events an execution may lag behind the log before its subscribers are told to start over. */
const maxQueued = 1_000;

/**
 * Subscribers with the same document, variables and audience: each event is read, executed and turned into text once, in
 * order, and handed to all of them.
 */
export class SharedExecution {
  readonly key: string;
  readonly operation: LiveOperation;
  readonly listening: Listening;
  readonly #options: SharedExecutionOptions;
  readonly #reader: Envelope['viewer'];
  readonly #subscribers = new Set<Subscriber>();
  #queue: Turn[] = [];
  /** How many turns were taken or dropped. */
  #taken = 0;
  #isRunning = false;
  /** With the last turn that was taken. */
  #reached: Reached;
  readonly #summary: Summary | null;
  readonly #moments: readonly Moment[];

  constructor(options: SharedExecutionOptions) {
    this.#options = options;
    this.key = options.key;
    this.operation = options.operation;
    this.listening = options.listening;
    this.#reader = readerFor(options.listening.audience);
    this.#reached = reachedAll(options.snapshot);
    const { summary, moments = [] } = options.operation;
    this.#summary = summary ? new Summary(summary, () => this.#takeTurn({ kind: 'summary' })) : null;
    this.#moments = moments.map((moment) => new Moment(() => moment(options.listening.audience)));
  }

  get #withinMs(): number {
    return this.#options.withinMs ?? answerWithin;
  }

  get isDeserted(): boolean {
    return this.#subscribers.size === 0;
  }

  /** From now on they receive; answers with the first turn that is for them. */
  add(subscriber: Subscriber): number {
    this.#subscribers.add(subscriber);
    return this.#taken + this.#queue.length;
  }

  remove(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (!this.isDeserted) return;
    this.#dropQueue();
    this.#summary?.stop();
  }

  /**
   * Queues one batch's events. Only the last carries the new snapshot as its cursor: whoever stops between them continues
   * from the batch before, and drops by id what they already have.
   */
  deliver(events: readonly LogEvent[], { before, after }: Pick<Delivery, 'before' | 'after'>): void {
    const { changesAudience } = this.operation;
    if (changesAudience && events.some(changesAudience)) {
      for (const subscriber of this.#subscribers) subscriber.accessChanged();
    }
    if (this.#queue.length + events.length > maxQueued) {
      this.restart('TOO_SLOW', after);
      return;
    }
    const [cursor, lastCursor] = [toCursor(before), toCursor(after)];
    const last = events.length - 1;
    events.forEach((event, index) => {
      const progress = { before, after, lastId: BigInt(event.id), owesSummary: false };
      this.#queue.push({ kind: 'event', event, reached: { cursor: index === last ? lastCursor : cursor, progress } });
    });
    this.#run();
  }

  /** Says that nothing was missed up to the snapshot, unless events are still waiting that say so themselves. */
  heartbeat(snapshot: Snapshot): void {
    if (this.#queue.length > 0) return;
    this.#takeTurn({ kind: 'heartbeat', reached: reachedAll(snapshot) });
  }

  /** Drops what is queued, and has everybody start over. */
  restart(reason: ResyncReason, snapshot: Snapshot): void {
    this.#dropQueue();
    this.#reached = reachedAll(snapshot);
    for (const subscriber of [...this.#subscribers]) subscriber.restart(reason, snapshot);
  }

  /** Whether a summary is owed after the event. */
  owesSummary(event: LogEvent): boolean {
    return this.#summary?.isOwedAfter(event) ?? false;
  }

  /** The summary as it is now, for those who have been told what they missed; null where there is none. */
  summaryAt(reached: Reached): Promise<SharedResult> | null {
    return this.#summary?.at(reached.cursor, (payload) => this.say(payload, reached)) ?? null;
  }

  /** What holds at this moment may be another: tells it if it is, to this audience. */
  momentChanged(): void {
    if (this.#moments.length > 0 && this.#queue.at(-1)?.kind !== 'moment') this.#takeTurn({ kind: 'moment' });
  }

  /** What holds at this moment, for one who has just come; none for a stream that tells nothing of the kind. */
  sayMoments(reached: Reached): Promise<SharedResult>[] {
    return this.#moments.flatMap((moment) => moment.at(reached.cursor, (payload) => this.say(payload, reached)) ?? []);
  }

  /** What the event is to this audience; null is nothing. What was read may go meanwhile, or its line: it is read once more. */
  async tell(event: LogEvent, reached: Reached): Promise<SharedResult | null> {
    const first = await this.#tellOnce(event, reached);
    return first?.hasErrors ? this.#tellOnce(event, reached) : first;
  }

  async #tellOnce(event: LogEvent, { cursor, progress }: Reached): Promise<SharedResult | null> {
    const position = { xid: event.xid, cursor, progress };
    try {
      const payload = await inTime(this.#withinMs, this.operation.toPayload(event, this.#reader));
      if (!payload) return null;
      const { id, occurredAt } = event;
      return await this.#execute({ ...payload, id, cursor, occurredAt, viewer: this.#reader }, position);
    } catch (error) {
      return new SharedResult(this.#options.failure(error), position);
    }
  }

  /** What belongs to no event of the log. */
  say(payload: ControlPayload | object, { cursor, progress }: Reached = this.#here): Promise<SharedResult> {
    const envelope = { id: uuidv7(), cursor, occurredAt: this.#options.now(), viewer: this.#reader };
    return this.#execute({ ...payload, ...envelope }, { xid: null, cursor, progress });
  }

  /** With all that was taken; whoever leaves continues before what a summary is owed to. */
  get #here(): Reached {
    const { progress } = this.#reached;
    const owedFrom = this.#summary?.owedFrom ?? null;
    return owedFrom === null ? this.#reached : { cursor: owedFrom, progress: { ...progress, owesSummary: true } };
  }

  async #execute(event: object & Envelope, position: Position): Promise<SharedResult> {
    const executed = inTime(this.#withinMs, this.operation.execute(event));
    const { errors, ...result } = await executed.catch(this.#options.failure);
    // Whoever could not be told an event has to continue before it, so a part of it is as good as nothing.
    return new SharedResult(errors ? { errors } : result, position);
  }

  #takeTurn(turn: Turn): void {
    this.#queue.push(turn);
    this.#run();
  }

  #run(): void {
    if (!this.#isRunning) void this.#takeTurns();
  }

  async #takeTurns(): Promise<void> {
    this.#isRunning = true;
    for (let turn = this.#queue.shift(); turn; turn = this.#queue.shift()) {
      const number = this.#taken;
      this.#taken += 1;
      for (const result of await this.#take(turn)) {
        for (const subscriber of this.#subscribers) subscriber.receive(result, number);
      }
    }
    this.#isRunning = false;
  }

  async #take(turn: Turn): Promise<readonly SharedResult[]> {
    switch (turn.kind) {
      case 'event': {
        if (this.owesSummary(turn.event)) this.#summary?.owe(this.#reached.cursor);
        this.#reached = turn.reached;
        const told = await this.tell(turn.event, this.#here);
        return told ? [told] : [];
      }
      case 'heartbeat':
        this.#reached = turn.reached;
        return [await this.say({ type: 'Heartbeat' })];
      case 'summary':
        this.#summary?.told();
        return [await this.say(this.#summary?.payload ?? {})];
      case 'moment': {
        const news = this.#moments.flatMap((moment) => moment.takeNews() ?? []);
        return Promise.all(news.map((payload) => this.say(payload)));
      }
    }
  }

  #dropQueue(): void {
    this.#taken += this.#queue.length;
    this.#queue = [];
  }
}
