import type { ExecutionResult } from 'graphql';
import { forbidden, unauthenticated } from '../errors.ts';
import { Access, type Reload } from './access.ts';
import { keyOf, type Listening } from './audience.ts';
import type { Hub } from './hub.ts';
import type { Opened } from './live-results.ts';
import { topic } from './log.ts';
import type { LogEvent, LogReader } from './log-reader.ts';
import { PacedSink, type Sender } from './paced-sink.ts';
import { nextEvents, type Progress, type Reached, reachedAll, upTo } from './progress.ts';
import { readMissed } from './read-missed.ts';
import type { SessionDependent } from './sessions.ts';
import type { LiveOperation, SharedExecution, Subscriber } from './shared-execution.ts';
import { nowhere, SharedResult } from './shared-result.ts';
import type { Sink } from './sink.ts';
import { type Snapshot, sees, toCursor, union } from './snapshot.ts';
import type { ResyncReason, Stream } from './stream.ts';

export interface SubscriptionServices {
  readonly hub: Hub;
  readonly reader: LogReader;
  /** Where the log stands as far as this node has delivered it. */
  readonly snapshot: () => Snapshot;
  readonly reload: Reload;
  /** Shared by all who listen to the same with the same operation. */
  readonly executionFor: (operation: LiveOperation, listening: Listening) => SharedExecution;
  readonly failure: (error: unknown) => ExecutionResult;
  readonly now: () => Date;
}

/**
 * One subscriber's place in a shared execution. It holds results back while what was missed is replayed and while access is
 * looked at again; nothing passes it that the viewer may not hear at that moment, and nothing twice. A reader that stops
 * reading gets one `Resync` in the place of too much that waits.
 */
export class Subscription implements Subscriber, SessionDependent, Opened, Sender {
  readonly personId: string;
  readonly #services: SubscriptionServices;
  readonly #access: Access;
  readonly #farewell: object | null;
  readonly #sink: PacedSink;
  /** A cursor from a node that was ahead of this one: what it has seen is not told again. */
  readonly #alreadySeen: Snapshot | null;
  #execution: SharedExecution;
  #firstTurn: number;
  /** The node had delivered this much when the subscriber joined the execution. */
  #joinedAt: Snapshot;
  /** Where the reader would continue in another stream; null before anything was sent to one that starts now. */
  #cursor: string | null;
  /** How far the reader has been told in this one. */
  #progress: Progress;
  /** Nothing more is accepted. */
  #isEnding = false;
  #hasLeft = false;
  #onLeft: (() => void) | null = null;

  constructor(services: SubscriptionServices, operation: LiveOperation, stream: Stream<object>, sink: Sink) {
    const { viewer, after, listensTo, farewell } = stream.options;
    this.#services = services;
    this.#access = new Access(viewer, listensTo, services.reload);
    this.#farewell = farewell;
    this.#sink = new PacedSink(sink, this);
    this.personId = viewer.personId;
    this.#cursor = after;
    services.hub.enter(this);
    services.hub.sessions.follow(this.#access.session, viewer.sessionExpiresAt, services.now(), this);

    const execution = services.executionFor(operation, stream.listening);
    this.#execution = execution;
    this.#firstTurn = execution.add(this);
    this.#joinedAt = services.snapshot();
    this.#progress = upTo(stream.after ?? this.#joinedAt);
    this.#alreadySeen = stream.after && stream.after.xmax > this.#joinedAt.xmin ? stream.after : null;
    // Access is looked at first of all.
    void this.#hold(async () => {
      if (this.#execution === execution) await this.#catchUp(stream.after !== null);
    });
  }

  receive(result: SharedResult, turn: number): void {
    if (this.#isEnding || turn < this.#firstTurn || this.#hasSeen(result.position.xid)) return;
    if (!this.#sink.send(result)) this.restart('TOO_SLOW', this.#services.snapshot());
  }

  accessChanged(): void {
    this.#access.changed();
    if (!this.#sink.isHeld) void this.#hold(async () => undefined);
  }

  restart(reason: ResyncReason, snapshot: Snapshot): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    this.#sink.drop();
    const resync = this.#execution.say({ type: 'Resync', reason }, reachedAll(snapshot));
    void resync.then((result) => this.#sink.finish(result));
  }

  /** Ends it at once, with nothing more to say. */
  close(): void {
    this.#isEnding = true;
    this.#sink.close();
    this.finished();
  }

  sessionEnded(): void {
    this.#fail(unauthenticated());
  }

  whenEnded(callback: () => void): void {
    if (this.#hasLeft) callback();
    else this.#onLeft = callback;
  }

  sent({ position, hasErrors }: SharedResult): void {
    this.#cursor = position.cursor ?? this.#cursor;
    this.#progress = position.progress ?? this.#progress;
    if (!hasErrors) return;
    // Without the event, nothing after it can be told either.
    this.#isEnding = true;
    this.#sink.finish();
  }

  finished(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    const { hub } = this.#services;
    hub.leave(this.#execution, this);
    hub.exit(this);
    hub.sessions.leave(this.#access.session, this);
    this.#onLeft?.();
  }

  #fail(error: unknown): void {
    this.#isEnding = true;
    this.#sink.finish(new SharedResult(this.#services.failure(error), nowhere));
  }

  /** Holds results back while `work` is done and until access is known; then lets them go. */
  async #hold(work: () => Promise<void>): Promise<void> {
    this.#sink.hold();
    try {
      await this.#look();
      await work();
      while (this.#access.isStale && !this.#isEnding) await this.#look();
      this.#sink.release();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks the policy again for as long as access has changed since it was asked. */
  async #look(): Promise<void> {
    while (this.#access.isStale && !this.#isEnding) {
      const listening = await this.#access.ask();
      if (this.#isEnding || this.#access.isStale) continue;
      if (!listening) return this.#bidFarewell();
      if (keyOf(listening) !== keyOf(this.#execution.listening)) await this.#moveTo(listening);
    }
  }

  async #bidFarewell(): Promise<void> {
    const refusal = this.#services.failure(forbidden('You no longer have access to this stream.'));
    this.#isEnding = true;
    this.#sink.drop();
    const last = this.#farewell ? [await this.#execution.say(this.#farewell)] : [];
    this.#sink.finish(...last, new SharedResult(refusal, nowhere));
  }

  /**
   * The same topics among another audience, as when a ticket moves to another workspace of theirs: it goes on there from where
   * the reader is. With other topics they see more or less than before, also of what they were told: they start over.
   */
  async #moveTo(listening: Listening): Promise<void> {
    if (listening.topics.join() !== this.#execution.listening.topics.join()) {
      return this.restart('ACCESS_CHANGED', this.#services.snapshot());
    }
    this.#sink.drop();
    const { operation } = this.#execution;
    this.#services.hub.leave(this.#execution, this);
    this.#execution = this.#services.executionFor(operation, listening);
    this.#firstTurn = this.#execution.add(this);
    this.#joinedAt = this.#services.snapshot();
    await this.#catchUp();
  }

  /** Sends all that they are to know at the moment of joining, ahead of what has come since. */
  async #catchUp(wasAway = false): Promise<void> {
    const execution = this.#execution;
    // Together with what the reader has had elsewhere.
    const reached = reachedAll(this.#alreadySeen ? union(this.#alreadySeen, this.#joinedAt) : this.#joinedAt);
    await this.#replay(reached, wasAway);
    const moments = this.#goesOn(execution) ? execution.sayMoments(reached) : [];
    for (const moment of moments) await this.#sendNext(execution, moment);
  }

  /** Sends what they have not been told until the moment of joining. */
  async #replay(reached: Reached, wasAway: boolean): Promise<void> {
    if (this.#isEnding) return;
    const [execution, until, told] = [this.#execution, this.#joinedAt, this.#progress];
    const missed = await this.#missedSince(told.before);
    if (typeof missed === 'string') return this.restart(missed, until);
    // What they were shown may be more or less than what they see now. Who was here has been looked at when it changed, and
    // who follows their own access is told of it.
    const followsAccess = execution.listening.topics.includes(topic.viewer(this.personId));
    if (wasAway && !followsAccess && missed.some(changesAccess)) return this.restart('ACCESS_CHANGED', until);
    const unseen = missed.filter((event) => !changesAccess(event) && !this.#hasSeen(event.xid));
    const next = nextEvents(told, unseen, until, (event) => execution.owesSummary(event));
    const owesSummary = next.at(-1)?.progress.owesSummary ?? told.owesSummary;
    const cursor = this.#cursor ?? toCursor(told.before);
    const last = owesSummary ? null : next.at(-1);
    for (const each of next) {
      const result = execution.tell(each.event, each === last ? reached : { cursor, progress: each.progress });
      if (!(await this.#sendNext(execution, result))) return;
    }
    const summary = owesSummary ? execution.summaryAt(reached) : null;
    if (summary) await this.#sendNext(execution, summary);
  }

  async #missedSince(since: Snapshot): Promise<LogEvent[] | ResyncReason> {
    // As for who starts now.
    if (since === this.#joinedAt) return [];
    const topics = [...this.#execution.listening.topics, topic.person(this.personId)];
    return readMissed(this.#services.reader, topics, since, this.#joinedAt);
  }

  /** False where that is not for them any more: it is at its end, or has moved and replays the rest there. */
  async #sendNext(execution: SharedExecution, next: Promise<SharedResult | null>): Promise<boolean> {
    const result = await next;
    await this.#untilFree();
    if (!this.#goesOn(execution)) return false;
    if (result) this.#sink.sendAhead(result);
    return true;
  }

  #goesOn(execution: SharedExecution): boolean {
    return !this.#isEnding && this.#execution === execution;
  }

  /** Until the sink takes more and access is known. */
  async #untilFree(): Promise<void> {
    while (!this.#isEnding && (this.#access.isStale || this.#sink.isFull)) {
      if (this.#sink.isFull) await new Promise<void>((goOn) => this.#sink.whenFree(goOn));
      await this.#look();
    }
  }

  #hasSeen(xid: bigint | null): boolean {
    return this.#alreadySeen !== null && xid !== null && sees(this.#alreadySeen, xid);
  }
}

const changesAccess = ({ type }: LogEvent): boolean => type === 'ACCESS_CHANGED';
