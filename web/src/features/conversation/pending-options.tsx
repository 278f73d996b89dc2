import type { ReactNode } from 'react';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { Button } from '@/ui/button.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { CopyTextButton } from './copy-text-button.tsx';
import { DiscardButton } from './discard-button.tsx';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import type { ThreadItem } from './thread.tsx';
import { whoWrote } from './unseen-messages.ts';

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
  unseen: readonly ThreadItem[];
  reader: Reader;
}

/** Why a message has not gone out, and what its writer can do about it. */
export function PendingOptions({
  entry,
  unseen,
  reader,
  onRetry,
  onSendAnyway,
  onEdit,
  onDiscard,
}: PendingOptionsProps) {
  const { progress, kind, mayBeStored } = entry;
  const mayWrite = reader.actions?.includes(kind === 'reply' ? 'REPLY' : 'ADD_NOTE') ?? false;
  const edit = mayWrite && (
    <Button size="sm" onClick={onEdit}>
      Edit
    </Button>
  );

  if (progress.state === 'waiting') {
    return (
      <Options>
        <Button size="sm" onClick={onRetry}>
          Try now
        </Button>
        {/* What got no answer may be stored: it can't be another message any more. */}
        {!mayBeStored && edit}
        {!mayBeStored && <DiscardButton entry={entry} onDiscard={onDiscard} />}
      </Options>
    );
  }
  if (progress.state !== 'refused') return null;

  const { refusal } = progress;
  const isOutdated = refusal.kind === 'OUTDATED' && mayWrite;
  const reason = isOutdated && unseen.length > 0 ? `${whoWrote(unseen)} before this was sent.` : refusal.detail;
  return (
    <>
      <p role="status" className="pt-3 text-red-text text-sm">
        {reason}
      </p>
      <Options>
        {isOutdated && (
          <Button size="sm" onClick={onSendAnyway}>
            Send anyway
          </Button>
        )}
        {mayWrite && !isOutdated && (
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        )}
        {edit}
        {!mayWrite && <CopyTextButton text={plainText(entry.text)} />}
        {!mayWrite && reader.side === 'CUSTOMER' && (
          <ButtonLink to="/tickets/new" size="sm">
            New Ticket
          </ButtonLink>
        )}
        <DiscardButton entry={entry} onDiscard={onDiscard} />
      </Options>
    </>
  );
}

function Options({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2 pt-3">{children}</div>;
}
