import type { Hindrance, OutboxEntry } from '@/lib/outbox/outbox-entry.ts';

type Pending = Pick<OutboxEntry, 'progress'>;

const hindrances: Record<Hindrance, string> = {
  OFFLINE: 'Waiting for the connection — it will be sent',
  UNREACHABLE: 'Waiting for the connection — it will be sent',
  SERVER: 'Waiting for the server — it will be sent',
  RATE_LIMITED: 'Too many messages in a short time — it will be sent by itself',
  SIGNED_OUT: 'Waiting until you sign in again',
};

/** How far a message has come, beside its author. `behind`: the older message of the ticket that it waits for. */
export function pendingWords({ progress }: Pending, behind: Pending | undefined): string {
  if (progress.state === 'refused') return 'Not sent';
  if (behind?.progress.state === 'refused') return 'Waiting for the message above';
  if (behind) return pendingWords(behind, undefined);
  switch (progress.state) {
    case 'sending':
      return 'Sending…';
    case 'waiting':
      return hindrances[progress.hindrance];
    case 'sent':
      return 'Sent';
  }
}
