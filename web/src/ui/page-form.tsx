import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { SubmitButton } from './submit-button.tsx';

interface PageFormProps {
  title: string;
  /** One sentence on what this is for. */
  intro?: ReactNode;
  submit: string;
  busy: boolean;
  /** What is wrong with the form as a whole. */
  error: ReactNode;
  /** In milliseconds since 1970: it was sent too often, and can be sent again from then on. */
  heldUntil?: number | undefined;
  onSubmit: () => void;
  /** Ways to the neighbouring pages. */
  footer?: ReactNode;
  children: ReactNode;
}

/** One narrow column: what this is, the fields, the one action. */
export function PageForm({ title, intro, submit, busy, error, heldUntil, onSubmit, footer, children }: PageFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);

  function handle(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setAttempts(attempts + 1);
    onSubmit();
  }

  useEffect(() => {
    if (attempts > 0 && !busy && form.current) focusFirstInvalid(form.current);
  }, [attempts, busy]);

  return (
    <div className="mx-auto flex w-full max-w-sm flex-col gap-6">
      <PageHeading title={title} intro={intro} />
      <form ref={form} onSubmit={handle} noValidate className="flex flex-col gap-4">
        {children}
        <div aria-live="polite" className="empty:-mt-4">
          {typeof error === 'string' ? <p className="text-red-text text-sm">{error}</p> : error}
        </div>
        <SubmitButton variant="primary" busy={busy} heldUntil={heldUntil}>
          {submit}
        </SubmitButton>
      </form>
      {footer && <div className="flex flex-col gap-2 text-muted text-sm">{footer}</div>}
    </div>
  );
}

export function PageHeading({ title, intro }: { title: string; intro?: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <h1 className="font-semibold text-xl">{title}</h1>
      {intro && <p className="text-muted">{intro}</p>}
    </div>
  );
}
