import type { Hindrance, OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { Button } from '@/ui/button.tsx';
import { DiscardButton } from './discard-button.tsx';
import type { Reader } from './reader.ts';
import { RefusedOptions } from './refused-options.tsx';
import type { ThreadItem } from './thread.tsx';

export interface PendingActions {
  /** Sends it now. */
  onRetry: () => void;
  /** Sends it whatever others wrote meanwhile. */
  onSendAnyway: () => void;
  /** Puts it back into its field. */
  onEdit: () => void;
  onDiscard: () => Promise<void>;
}

interface PendingOptionsProps extends PendingActions {
  entry: OutboxEntry;
  /** The older message that it waits for. */
  behind: OutboxEntry | undefined;
  /** What others wrote after what the writer had seen. */
  unseen: readonly ThreadItem[];
  reader: Reader;
}

/** Where trying before its time may help: the server's own time is not to be hurried, nor a network that is not there. */
const mayHurry: readonly Hindrance[] = ['UNREACHABLE', 'SERVER', 'SIGNED_OUT'];

/** What the writer can do about a message that has not gone out. */
export function PendingOptions({ entry, behind, unseen, reader, ...actions }: PendingOptionsProps) {
  const { progress, kind, mayBeStored } = entry;
  const mayWrite = reader.actions?.includes(kind === 'reply' ? 'REPLY' : 'ADD_NOTE');

  if (progress.state === 'refused') {
    const { refusal } = progress;
    return <RefusedOptions entry={entry} refusal={refusal} unseen={unseen} mayWrite={mayWrite} {...actions} />;
  }
  const isHeldUp = progress.state === 'waiting' || (progress.state === 'sending' && behind !== undefined);
  if (!isHeldUp) return null;
  return (
    <div className="flex flex-wrap gap-2 pt-3 empty:hidden">
      {progress.state === 'waiting' && mayHurry.includes(progress.hindrance) && !behind && (
        <Button size="sm" onClick={actions.onRetry}>
          Try now
        </Button>
      )}
      {/* What got no answer may be stored: it can't become another message any more, or none. */}
      {!mayBeStored && mayWrite && (
        <Button size="sm" onClick={actions.onEdit}>
          Edit
        </Button>
      )}
      {!mayBeStored && <DiscardButton entry={entry} onDiscard={actions.onDiscard} />}
    </div>
  );
}
