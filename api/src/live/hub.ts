import { topic } from './log.ts';
import type { LogEvent } from './log-reader.ts';
import type { Delivery } from './relay.ts';
import { type ReadExpiry, Sessions } from './sessions.ts';
import type { SharedExecution, Subscriber } from './shared-execution.ts';
import type { Snapshot } from './snapshot.ts';
import type { Subscription } from './subscription.ts';

/** Which of this node's executions listen to which topics, and whose subscriptions depend on whose access. */
export class Hub {
  /** By the names of their topics. */
  readonly sessions: Sessions;
  readonly #executions = new Map<string, SharedExecution>();
  readonly #byTopic = new Map<string, Set<SharedExecution>>();
  readonly #byPerson = new Map<string, Set<Subscription>>();

  constructor(readExpiry: ReadExpiry) {
    this.sessions = new Sessions(readExpiry);
  }

  /** Subscriptions that are open. */
  get size(): number {
    let size = 0;
    for (const subscriptions of this.#byPerson.values()) size += subscriptions.size;
    return size;
  }

  /** The one execution of this key; whoever is the first makes it. It lasts until the last of its subscribers leaves. */
  executionFor(key: string, make: (key: string) => SharedExecution): SharedExecution {
    const known = this.#executions.get(key);
    if (known) return known;
    const execution = make(key);
    this.#executions.set(key, execution);
    for (const name of execution.listening.topics) addTo(this.#byTopic, name, execution);
    return execution;
  }

  leave(execution: SharedExecution, subscriber: Subscriber): void {
    execution.remove(subscriber);
    if (!execution.isDeserted || this.#executions.get(execution.key) !== execution) return;
    this.#executions.delete(execution.key);
    for (const name of execution.listening.topics) removeFrom(this.#byTopic, name, execution);
  }

  /** From now on the subscription hears when its person's access changes. */
  enter(subscription: Subscription): void {
    addTo(this.#byPerson, topic.person(subscription.personId), subscription);
  }

  exit(subscription: Subscription): void {
    removeFrom(this.#byPerson, topic.person(subscription.personId), subscription);
  }

  /** Hands a relay's batch to the executions. Changes of access come first: they hold for everything else in the batch. */
  deliver(delivery: Delivery): void {
    if (!delivery.events) {
      for (const execution of [...this.#executions.values()]) execution.restart('TOO_MUCH_MISSED', delivery.after);
      return;
    }
    for (const event of delivery.events) this.#applyAccess(event);

    const perExecution = new Map<SharedExecution, LogEvent[]>();
    for (const event of delivery.events) {
      for (const execution of this.#listeners(event)) {
        const events = perExecution.get(execution);
        if (events) events.push(event);
        else perExecution.set(execution, [event]);
      }
    }
    for (const [execution, events] of perExecution) execution.deliver(events, delivery);
  }

  /** What is in no log may be another than before, for who listens to the topic. */
  momentChanged(name: string): void {
    for (const execution of this.#byTopic.get(name) ?? []) execution.momentChanged();
  }

  heartbeat(snapshot: Snapshot): void {
    for (const execution of this.#executions.values()) execution.heartbeat(snapshot);
  }

  /** Ends everything that is open. */
  close(): void {
    for (const subscriptions of [...this.#byPerson.values()]) {
      for (const subscription of [...subscriptions]) subscription.close();
    }
  }

  #applyAccess(event: LogEvent): void {
    if (event.type === 'SESSION_ENDED') for (const name of event.topics) this.sessions.end(name);
    if (event.type !== 'ACCESS_CHANGED') return;
    for (const name of event.topics) {
      for (const subscription of [...(this.#byPerson.get(name) ?? [])]) subscription.accessChanged();
    }
  }

  /** An execution that listens to several of an event's topics gets it once. */
  #listeners(event: LogEvent): Set<SharedExecution> {
    if (event.type === 'ACCESS_CHANGED' || event.type === 'SESSION_ENDED') return new Set();
    return new Set(event.topics.flatMap((name) => [...(this.#byTopic.get(name) ?? [])]));
  }
}

function addTo<Item>(sets: Map<string, Set<Item>>, name: string, item: Item): void {
  const set = sets.get(name);
  if (set) set.add(item);
  else sets.set(name, new Set([item]));
}

function removeFrom<Item>(sets: Map<string, Set<Item>>, name: string, item: Item): void {
  const set = sets.get(name);
  set?.delete(item);
  if (set?.size === 0) sets.delete(name);
}
