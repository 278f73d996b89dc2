import { clsx } from 'clsx';
import { type ComponentProps, useId } from 'react';
import { controlClass, describedBy, Field, type FieldTexts } from './field.tsx';

interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
}

/** A field for plain text of several lines; it grows with what is in it, where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  className,
  rows = 2,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const texts: FieldTexts = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <Field id={id} {...texts}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, texts)}
        className={clsx(controlClass, 'field-sizing-content py-2', className)}
        {...rest}
      />
    </Field>
  );
}
