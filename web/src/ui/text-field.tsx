import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { controlClass, describedBy, Field, type FieldTexts } from './field.tsx';

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
  aside?: ReactNode;
  /** Counts characters against this limit and shows the count near it. The field itself never cuts what was typed. */
  countTo?: number;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  aside,
  countTo,
  value,
  onChange,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const texts: FieldTexts = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <Field
      id={id}
      {...texts}
      aside={aside ?? (countTo === undefined ? undefined : <Count length={[...value.trim()].length} limit={countTo} />)}
    >
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, texts)}
        className={clsx(controlClass, 'h-10 pointer-coarse:h-11', className)}
        {...rest}
      />
    </Field>
  );
}

function Count({ length, limit }: { length: number; limit: number }) {
  return (
    <span className={clsx('text-sm tabular-nums', length > limit ? 'font-medium text-red-text' : 'text-faint')}>
      {length} / {limit}
    </span>
  );
}
