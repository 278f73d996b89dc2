import { heads, laneOf } from '@/lib/outbox/next-due.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { useOutbox } from '@/lib/outbox/outbox-provider.tsx';
import { PendingMessage } from './pending-message.tsx';
import type { Reader } from './reader.ts';
import type { ThreadItem } from './thread.tsx';
import { newestMessageId, unseenMessages } from './unseen-messages.ts';

interface PendingMessagesProps {
  /** In the order in which they go out. */
  entries: readonly OutboxEntry[];
  items: readonly ThreadItem[];
  hasEarlier: boolean;
  reader: Reader;
  /** Puts one back into its field. */
  onEdit: (entry: OutboxEntry) => void;
  /** One is gone for good. */
  onDiscarded: () => void;
}

/** The reader's messages that the thread doesn't have yet, as items after its last one. */
export function PendingMessages({ entries, items, hasEarlier, reader, onEdit, onDiscarded }: PendingMessagesProps) {
  const outbox = useOutbox();
  const obstacles = heads(entries).filter(({ progress }) => progress.state !== 'sending');
  const before = (entry: OutboxEntry) =>
    obstacles.find((head) => laneOf(head) === laneOf(entry) && head.createdAt < entry.createdAt);

  function sendAnyway({ clientMutationId }: OutboxEntry) {
    const lastSeenMessageId = newestMessageId(items);
    // Those behind it began as early: what was shown before this one was shown before all of them.
    for (const entry of entries) void outbox.change(entry.clientMutationId, { lastSeenMessageId });
    void outbox.change(clientMutationId, { progress: { state: 'sending' } });
  }

  return entries.map((entry) => (
    <PendingMessage
      key={entry.clientMutationId}
      entry={entry}
      behind={before(entry)}
      unseen={unseenMessages(items, {
        lastSeenMessageId: entry.lastSeenMessageId,
        readerId: reader.personId,
        hasEarlier,
      })}
      reader={reader}
      onRetry={() => void outbox.change(entry.clientMutationId, { progress: { state: 'sending' } })}
      onSendAnyway={() => sendAnyway(entry)}
      onEdit={() => onEdit(entry)}
      onDiscard={async () => {
        await outbox.takeBack(entry.clientMutationId, () => ({}));
        onDiscarded();
      }}
    />
  ));
}
