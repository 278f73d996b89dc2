import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { SubmitButton } from '@/ui/submit-button.tsx';

interface PostFormProps {
  title: string;
  submit: string;
  busy: boolean;
  /** What is wrong with the form as a whole. */
  error: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  /** Throws away what is written and kept in this browser; undefined while that is nothing. */
  onDiscard?: (() => void) | undefined;
  children: ReactNode;
}

/** What the team tells everybody, in the page where it will stand. */
export function PostForm({ title, submit, busy, error, onSubmit, onClose, onDiscard, children }: PostFormProps) {
  const errorId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const [isAsked, setAsked] = useState(false);

  useEffect(() => {
    if (attempts > 0 && !busy && form.current) focusFirstInvalid(form.current);
  }, [attempts, busy]);

  function handle(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setAttempts(attempts + 1);
    onSubmit();
  }

  return (
    <form
      ref={form}
      aria-label={title}
      noValidate
      onSubmit={handle}
      className="flex flex-col gap-4 rounded-md border border-line bg-surface p-4"
    >
      <h2 className="font-semibold">{title}</h2>
      {children}
      <FieldError id={errorId} message={error} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton variant="primary" busy={busy}>
          {submit}
        </SubmitButton>
        <Button variant="quiet" onClick={onClose}>
          {onDiscard ? 'Close, and keep the draft' : 'Cancel'}
        </Button>
        {onDiscard && (
          <Button variant="quiet" onClick={() => setAsked(true)}>
            Discard draft
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setAsked}
        title="Discard this draft?"
        description="What you wrote in this form is gone then."
        confirmLabel="Discard"
        danger
        onConfirm={async () => {
          onDiscard?.();
          onClose();
          return undefined;
        }}
      />
    </form>
  );
}
