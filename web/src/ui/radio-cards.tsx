import { clsx } from 'clsx';
import { RadioGroup } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { describedBy, type FieldTexts } from './field.tsx';
import { FieldError } from './field-error.tsx';

export interface RadioCard {
  value: string;
  label: string;
  description?: string;
  /** Decoration, before the label. */
  icon?: ReactNode;
}

interface RadioCardsProps extends FieldTexts {
  options: readonly RadioCard[];
  /** Empty: nothing chosen yet. */
  value: string;
  onChange: (value: string) => void;
  /** Cards beside each other from 640 px on. */
  columns?: 1 | 2 | 3;
}

const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' };

/** A choice shown in full, each with its icon and description. */
export function RadioCards({ label, hint, error, optional, options, value, onChange, columns = 1 }: RadioCardsProps) {
  const id = useId();
  const texts: FieldTexts = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <div className="flex flex-col gap-1.5">
      <span id={`${id}-label`} className="font-medium text-ink text-sm">
        {label}
        {optional && <span className="font-normal text-faint"> (optional)</span>}
      </span>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      <RadioGroup.Root
        value={value}
        onValueChange={onChange}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={error ? true : undefined}
        className={clsx('grid gap-2', grids[columns])}
      >
        {options.map((option) => (
          <RadioGroup.Item
            key={option.value}
            value={option.value}
            aria-label={option.label}
            aria-describedby={option.description ? `${id}-${option.value}` : undefined}
            className={clsx(
              'group flex items-start gap-3 rounded-md border bg-surface p-3 text-left transition-colors duration-150 hover:bg-hover',
              'data-[state=checked]:border-accent-line data-[state=checked]:bg-accent-soft data-[state=checked]:inset-ring data-[state=checked]:inset-ring-accent-line',
              error ? 'border-red-line' : 'border-edge',
            )}
          >
            <span
              aria-hidden="true"
              className="mt-1 grid size-4 shrink-0 place-items-center rounded-full border border-edge bg-surface group-data-[state=checked]:border-accent group-data-[state=checked]:bg-accent"
            >
              <RadioGroup.Indicator className="size-1.5 rounded-full bg-on-accent" />
            </span>
            <span className="flex min-w-0 flex-col">
              <span className="flex items-center gap-1.5 font-medium text-sm leading-6">
                {option.icon}
                {option.label}
              </span>
              {option.description && (
                <span id={`${id}-${option.value}`} className="text-muted text-sm">
                  {option.description}
                </span>
              )}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
