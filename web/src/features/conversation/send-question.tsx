import { MessageCircleWarning } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/ui/button.tsx';
import { showMessage } from './show-message.ts';
import type { ThreadItem } from './thread.tsx';
import { whoWrote } from './unseen-messages.ts';

interface SendQuestionProps {
  /** What others wrote meanwhile, oldest first; at least one. */
  unseen: readonly ThreadItem[];
  onSendAnyway: () => void;
  onKeepWriting: () => void;
}

/** Shows what was written while the reader wrote, and asks whether to send all the same. */
export function SendQuestion({ unseen, onSendAnyway, onKeepWriting }: SendQuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  const id = useId();
  const firstId = unseen[0]?.id;

  useEffect(() => {
    // Not on a button: a second Ctrl+Enter would answer what nobody has read.
    question.current?.focus({ preventScroll: true });
    if (firstId !== undefined) showMessage(firstId);
    question.current?.scrollIntoView({ block: 'nearest' });
  }, [firstId]);

  return (
    <div
      ref={question}
      role="alertdialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeepWriting();
      }}
      className="flex scroll-my-4 flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-amber-soft px-4 py-2.5 text-amber-text text-sm"
    >
      <p id={id} className="flex min-w-0 flex-1 basis-64 items-center gap-2.5">
        <MessageCircleWarning className="size-4 shrink-0" aria-hidden="true" />
        {whoWrote(unseen)} while you were writing.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onSendAnyway}>
          Send anyway
        </Button>
        <Button size="sm" onClick={onKeepWriting}>
          Keep writing
        </Button>
      </div>
    </div>
  );
}
