import { laneOf, nextDue, nextTurnAt } from './next-due.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { hindered, type Outcome } from './outcome.ts';
import { progressAfter } from './progress-after.ts';

interface SenderOptions {
  readonly outbox: Outbox;
  /** Sends one message. Never rejects. */
  readonly attempt: (entry: OutboxEntry) => Promise<Outcome>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Sender {
  /** Tries what waits before its time: what was in the way may be over. */
  hurry(): void;
  /** Nothing is begun any more; what is on its way goes on. */
  stop(): void;
}

/** A timer of a browser can't be set further ahead. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Empties the outbox for as long as the page is open. Every tab has one, and takes a turn when something is due: one tab
 * at a time, and each reads first what the others did, so that everything goes out once and in order, whichever tab is
 * closed in the middle of it.
 */
export function startSender({ outbox, attempt, now }: SenderOptions): Sender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queued: { isImpatient: boolean } | undefined;
  let isStopped = false;
  let seen: readonly OutboxEntry[] | undefined;

  async function takeTurn() {
    const isImpatient = queued?.isImpatient === true;
    queued = undefined;
    await outbox.refresh();
    const held = new Set<string>();
    while (!isStopped) {
      const entry = nextDue(outbox.entries(), { now: now(), isImpatient, held });
      if (!entry) return;
      const outcome = isOffline() ? hindered('OFFLINE') : await attemptOf(entry);
      if (outcome.kind !== 'sent') held.add(laneOf(entry));
      // Where a page that shows the ticket has seen the message there, the entry is gone by now, and stays so.
      await outbox.change(entry.clientMutationId, progressAfter(entry, outcome, now()));
    }
  }

  /** Written down first: whoever finds the entry after a page that was closed in the middle can't know that it did not arrive. */
  async function attemptOf(entry: OutboxEntry) {
    await outbox.change(entry.clientMutationId, { mayBeStored: true });
    return attempt(entry);
  }

  function queue(isImpatient: boolean) {
    clearTimeout(timer);
    if (queued) {
      queued.isImpatient ||= isImpatient;
      return;
    }
    queued = { isImpatient };
    void outbox.alone(takeTurn).finally(schedule);
  }

  function schedule() {
    clearTimeout(timer);
    const at = isStopped ? undefined : nextTurnAt(outbox.entries());
    if (at === undefined) return;
    timer = setTimeout(() => queue(false), Math.min(Math.max(at - now(), 0), LONGEST_TIMER_MS));
  }

  const unsubscribe = outbox.subscribe(() => {
    if (outbox.entries() === seen) return;
    seen = outbox.entries();
    schedule();
  });
  schedule();

  return {
    hurry: () => queue(true),
    stop() {
      isStopped = true;
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

/** Only what the device is sure of: it may think that it has a network and be wrong. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
