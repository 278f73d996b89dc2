import { useId } from 'react';
import { RichTextEditor } from '@/editor/rich-text-editor.tsx';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import { FieldError } from '@/ui/field-error.tsx';

interface BodyFieldProps {
  /** The desk's word, such as Message or Description. */
  label: string;
  value: RichTextValue | null;
  onChange: (value: RichTextValue | null) => void;
  onSubmit: () => void;
  error: string | undefined;
}

/** The first message of the ticket. */
export function BodyField({ label, value, onChange, onSubmit, error }: BodyFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <span className="font-medium text-sm" aria-hidden="true">
        {label}
      </span>
      <p id={`${id}-hint`} className="text-muted text-sm">
        What happened, what you expected, and what you tried. Include error messages and times.
      </p>
      <RichTextEditor
        label={label}
        value={value}
        onChange={onChange}
        onSubmit={onSubmit}
        describedBy={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        invalid={Boolean(error)}
      />
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
