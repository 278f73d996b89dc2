import { plainText } from '@/editor/plain-text.ts';
import type { OutboxEntry, Refusal } from '@/lib/outbox/outbox-entry.ts';
import { Button } from '@/ui/button.tsx';
import { CopyTextButton } from '@/ui/copy-text-button.tsx';
import { DiscardButton } from './discard-button.tsx';
import type { PendingActions } from './pending-options.tsx';
import type { ThreadItem } from './thread.tsx';
import { whoWrote } from './unseen-messages.ts';

interface RefusedOptionsProps extends PendingActions {
  entry: OutboxEntry;
  refusal: Refusal;
  unseen: readonly ThreadItem[];
  /** Whether the ticket takes such messages of the reader's by now; undefined until it is known. */
  mayWrite: boolean | undefined;
}

/** Why a message was refused, and what its writer can do: never is it gone without their word. */
export function RefusedOptions(props: RefusedOptionsProps) {
  const { entry, refusal, unseen, mayWrite, onRetry, onSendAnyway, onEdit, onDiscard } = props;
  const isOutdated = refusal.kind === 'OUTDATED';
  return (
    <>
      <p role="status" className="pt-3 text-red-text text-sm">
        {isOutdated && unseen.length > 0 ? `${whoWrote(unseen)} before this was sent.` : refusal.detail}
      </p>
      <div className="flex min-h-11 flex-wrap gap-2 pt-3">
        {mayWrite && (
          <>
            <Button size="sm" onClick={isOutdated ? onSendAnyway : onRetry}>
              {isOutdated ? 'Send anyway' : 'Try again'}
            </Button>
            <Button size="sm" onClick={onEdit}>
              Edit
            </Button>
          </>
        )}
        {mayWrite === false && <CopyTextButton text={plainText(entry.text)} />}
        {mayWrite !== undefined && <DiscardButton entry={entry} onDiscard={onDiscard} />}
      </div>
    </>
  );
}
