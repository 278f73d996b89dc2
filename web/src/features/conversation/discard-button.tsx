import { useState } from 'react';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';

interface DiscardButtonProps {
  entry: OutboxEntry;
  onDiscard: () => Promise<void>;
}

/** Throws a message away that was not sent, once its writer has said so twice. */
export function DiscardButton({ entry, onDiscard }: DiscardButtonProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setAsked(true)}>
        Discard
      </Button>
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setAsked}
        title="Discard this message?"
        description={entry.files.length > 0 ? 'Its text and its files are gone then.' : 'Its text is gone then.'}
        confirmLabel="Discard"
        danger
        onConfirm={async () => {
          await onDiscard();
          return undefined;
        }}
      />
    </>
  );
}
