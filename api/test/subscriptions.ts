import { pino } from 'pino';
import { expect } from 'vitest';
import type { Viewer } from '../src/domains/people/policy.ts';
import { keyOf, type Listening } from '../src/live/audience.ts';
import { Backlog } from '../src/live/backlog.ts';
import type { Live } from '../src/live/live.ts';
import { type LiveOperation, SharedExecution } from '../src/live/shared-execution.ts';
import type { SharedResult } from '../src/live/shared-result.ts';
import type { Sink } from '../src/live/sink.ts';
import type { Stream } from '../src/live/stream.ts';
import { Subscription } from '../src/live/subscription.ts';
import { createErrorMask } from '../src/transport/error-mask.ts';

/** A reader that can stop to read. */
export class Reader implements Sink {
  readonly received: SharedResult[] = [];
  isFull = false;
  readonly backlog: Backlog;
  #whenFree: (() => void)[] = [];

  /** `backlog`: shared by those of one connection. */
  constructor(backlog = new Backlog()) {
    this.backlog = backlog;
  }

  send(result: SharedResult): void {
    this.received.push(result);
  }

  whenFree(callback: () => void): void {
    this.#whenFree.push(callback);
  }

  goOn(): void {
    this.isFull = false;
    for (const callback of this.#whenFree.splice(0)) callback();
  }

  /** Of each event its type, of each error its code. */
  get told(): unknown[] {
    return this.received.map(({ result }) => result.data?.type ?? result.errors?.[0]?.extensions.code);
  }
}

/** A subscription of the live engine alone, whose events are their payloads. `reload`: the viewer as they are now. */
export function openSubscription<Payload extends object>(
  live: Live,
  stream: Stream<Payload>,
  reload: () => Promise<Viewer | null>,
) {
  const reader = new Reader();
  const maskError = createErrorMask(pino({ level: 'silent' }));
  const failure = (error: unknown) => ({ errors: [maskError(error)] });
  const now = () => new Date();
  const services = {
    hub: live.hub,
    reader: live.reader,
    snapshot: () => live.relay.snapshot,
    reload,
    executionFor: (told: LiveOperation, listening: Listening) =>
      live.hub.executionFor(keyOf(listening), (key) => {
        const { snapshot } = live.relay;
        return new SharedExecution({ key, listening, operation: told, snapshot, failure, now });
      }),
    failure,
    now,
  };
  const execute = async (event: object) => ({ data: { ...event } });
  const operation = { ...stream.options, key: '', execute };
  return { reader, subscription: new Subscription(services, operation, stream, reader) };
}

/** Until the node's relay has carried everything that is committed. */
export async function untilRelayed(live: Live): Promise<void> {
  const { xmax } = await live.reader.currentSnapshot();
  live.wake();
  await expect.poll(() => live.relay.snapshot.xmax >= xmax).toBe(true);
}
