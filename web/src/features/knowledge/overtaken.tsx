import { useState } from 'react';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { TextDiff } from './text-diff.tsx';

interface OvertakenProps {
  /** Such as "article". */
  what: string;
  /** Who saved it, where that is known. */
  by: string | undefined;
  /** All the words they saved. */
  theirs: string;
  /** All the words written here. */
  mine: string;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Somebody else saved what is written here: both texts, and which of them goes on. */
export function Overtaken({ what, by = 'Somebody else', theirs, mine, onKeep, onDiscard }: OvertakenProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <section aria-label="Changed meanwhile" className="flex flex-col gap-3 rounded-md bg-amber-soft p-3">
      <p role="alert" className="text-amber-text">
        {by} saved this {what} after you began. What you wrote is still here, and not saved.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onKeep}>
          Keep mine
        </Button>
        <Button size="sm" onClick={() => setAsked(true)}>
          Take theirs
        </Button>
      </div>
      <div className="flex flex-col gap-1">
        <p className="text-amber-text">From what they saved to what you wrote:</p>
        <div className="max-h-72 overflow-y-auto rounded-md border border-line bg-surface p-3">
          <TextDiff before={theirs} after={mine} />
        </div>
      </div>
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setAsked}
        title="Take their text?"
        description="What you wrote since you began is gone then."
        confirmLabel="Take theirs"
        danger
        onConfirm={async () => {
          onDiscard();
          return undefined;
        }}
      />
    </section>
  );
}
