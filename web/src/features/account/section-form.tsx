import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { Button, type ButtonVariant } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { SubmitButton } from '@/ui/submit-button.tsx';

interface SectionFormProps {
  submit: string;
  variant?: ButtonVariant;
  busy: boolean;
  /** There is nothing to save. @default false */
  clean?: boolean;
  /** What is wrong with the form as a whole. */
  failure?: string | undefined;
  /** In milliseconds since 1970: it was sent too often, and can be sent again from then on. */
  heldUntil?: number | undefined;
  /** What has just been done. */
  done?: string | undefined;
  onSubmit: () => void;
  /** Leaves the form; without, there is nowhere to go. */
  onCancel?: () => void;
  children: ReactNode;
}

/** A short form within a section: its fields, its one action, and what came of it. */
export function SectionForm({
  submit,
  variant = 'secondary',
  busy,
  clean = false,
  failure,
  heldUntil,
  done,
  onSubmit,
  onCancel,
  children,
}: SectionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);

  function handle(event: FormEvent) {
    event.preventDefault();
    if (busy || clean) return;
    setAttempts(attempts + 1);
    onSubmit();
  }

  useEffect(() => {
    if (attempts > 0 && !busy && form.current) focusFirstInvalid(form.current);
  }, [attempts, busy]);

  return (
    <form ref={form} noValidate onSubmit={handle} className="flex max-w-sm flex-col gap-4 [&>[aria-live]:empty]:-mt-4">
      {children}
      <FieldError id={`${submit}-error`} message={failure} />
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton variant={variant} busy={busy} heldUntil={heldUntil} disabled={clean && !busy}>
          {submit}
        </SubmitButton>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <span role="status" className="text-green-text text-sm">
          {done}
        </span>
      </div>
    </form>
  );
}
