import type { Hindrance, OutboxEntry } from '@/lib/outbox/outbox-entry.ts';

const hindrances: Record<Hindrance, string> = {
  OFFLINE: 'Waiting for the connection — it will be sent',
  UNREACHABLE: 'Waiting for the connection — it will be sent',
  SERVER: 'Waiting for the server — it will be sent',
  RATE_LIMITED: 'Waiting a moment, after many requests — it will be sent',
  SIGNED_OUT: 'Waiting until you sign in again',
};

/** How far a message has come, beside its author. `isBehind`: an older one of the ticket was refused. */
export function pendingWords({ progress }: Pick<OutboxEntry, 'progress'>, isBehind: boolean): string {
  if (progress.state === 'refused') return 'Not sent';
  if (isBehind) return 'Waiting for the message above';
  switch (progress.state) {
    case 'sending':
      return 'Sending…';
    case 'waiting':
      return hindrances[progress.hindrance];
    case 'sent':
      return 'Sent';
  }
}
