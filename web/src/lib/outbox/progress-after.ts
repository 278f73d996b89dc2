import { backoff } from '@/lib/live/backoff.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outcome } from './outcome.ts';

type Attempted = Pick<OutboxEntry, 'progress' | 'mayBeStored'>;

/** How an entry stands after an attempt that ended at `now`, in milliseconds since 1970. */
export function progressAfter(before: Attempted, outcome: Outcome, now: number): Attempted {
  switch (outcome.kind) {
    case 'sent':
      return { progress: { state: 'sent' }, mayBeStored: true };
    case 'refused':
      // The server gives a message that it has for an answer, whatever it would say of a new one: it has not got this.
      return { progress: { state: 'refused', refusal: outcome.refusal }, mayBeStored: false };
    case 'hindered': {
      const { hindrance, afterMs, mayBeStored = false } = outcome;
      const attempts = before.progress.state === 'waiting' ? before.progress.attempts : 0;
      const retryAt = now + (afterMs ?? backoff(attempts));
      return {
        progress: { state: 'waiting', hindrance, retryAt, attempts: attempts + 1 },
        mayBeStored: before.mayBeStored || mayBeStored,
      };
    }
  }
}
