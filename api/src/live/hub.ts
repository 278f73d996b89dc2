import { topic } from './log.ts';
import type { LogEvent } from './log-reader.ts';
import type { Delivery } from './relay.ts';
import type { Subscription } from './subscription.ts';

/** Which of this node's streams listen to which topics. */
export class Hub {
  readonly #byTopic = new Map<string, Set<Subscription>>();
  readonly #all = new Set<Subscription>();
  readonly #sessionEnded = new Map<string, Set<() => void>>();

  get subscriptions(): ReadonlySet<Subscription> {
    return this.#all;
  }

  add(subscription: Subscription): void {
    this.#all.add(subscription);
    for (const name of subscription.topics) {
      const listeners = this.#byTopic.get(name);
      if (listeners) listeners.add(subscription);
      else this.#byTopic.set(name, new Set([subscription]));
    }
  }

  remove(subscription: Subscription): void {
    this.#all.delete(subscription);
    subscription.close();
    for (const name of subscription.topics) {
      const listeners = this.#byTopic.get(name);
      listeners?.delete(subscription);
      if (listeners?.size === 0) this.#byTopic.delete(name);
    }
  }

  /** Calls back once when the session is signed out; returns how to stop listening, which may be called again. */
  onSessionEnded(sessionId: string, end: () => void): () => void {
    const name = topic.session(sessionId);
    const listeners = this.#sessionEnded.get(name) ?? new Set();
    this.#sessionEnded.set(name, listeners.add(end));
    return () => {
      listeners.delete(end);
      // By the second call, others of the session may listen in a set of their own.
      if (listeners.size === 0 && this.#sessionEnded.get(name) === listeners) this.#sessionEnded.delete(name);
    };
  }

  /** Hands a relay's batch to the streams. Changes of access come first: they hold for everything else in the batch. */
  deliver(delivery: Delivery): void {
    if (!delivery.events) {
      for (const subscription of this.#all) subscription.restart('TOO_MUCH_MISSED', delivery.after);
      return;
    }
    for (const event of delivery.events) this.#applyAccess(event);

    const perSubscription = new Map<Subscription, LogEvent[]>();
    for (const event of delivery.events) {
      for (const subscription of this.#listeners(event)) {
        const events = perSubscription.get(subscription);
        if (events) events.push(event);
        else perSubscription.set(subscription, [event]);
      }
    }
    for (const [subscription, events] of perSubscription) subscription.deliver(events, delivery);
  }

  #applyAccess(event: LogEvent): void {
    for (const name of event.topics) {
      if (event.type === 'SESSION_ENDED') for (const end of this.#sessionEnded.get(name) ?? []) end();
      if (event.type === 'ACCESS_CHANGED') {
        for (const subscription of this.#byTopic.get(name) ?? []) subscription.accessChanged();
      }
    }
  }

  /** A stream that listens to several of an event's topics gets it once. */
  #listeners(event: LogEvent): Set<Subscription> {
    if (event.type === 'ACCESS_CHANGED' || event.type === 'SESSION_ENDED') return new Set();
    return new Set(event.topics.flatMap((name) => [...(this.#byTopic.get(name) ?? [])]));
  }
}
