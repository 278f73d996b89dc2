import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

export interface FieldTexts {
  label: string;
  /** Help beside the field, said before anybody errs. */
  hint?: ReactNode;
  /** What is wrong and what to do; empty when all is well. */
  error?: string | undefined;
  /** Marks the field as one that may stay empty. */
  optional?: boolean;
}

interface FieldProps extends FieldTexts {
  id: string;
  /** At the right of the label: a counter, a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Ids of a field's hint and error, for aria-describedby. */
export function describedBy(id: string, texts: FieldTexts): string | undefined {
  const ids = [texts.hint ? `${id}-hint` : '', texts.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label above, help, the control, and its error below. The control carries `id` and `describedBy(id, texts)`. */
export function Field({ id, label, hint, error, optional, aside, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-medium text-ink text-sm">
          {label}
          {optional && <span className="font-normal text-faint"> (optional)</span>}
        </label>
        {aside}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}

/** The look shared by the controls of a form. */
export const controlClass =
  'w-full rounded-md border border-edge bg-surface px-3 text-ink transition-colors duration-150 aria-invalid:border-red-line disabled:bg-sunken disabled:text-muted';
