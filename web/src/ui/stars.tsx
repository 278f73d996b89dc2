import { clsx } from 'clsx';
import { Star } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import { FieldError } from './field-error.tsx';

const five = [1, 2, 3, 4, 5] as const;

/** How many stars somebody gave, out of five. */
export function Stars({ value }: { value: number }) {
  return (
    <span role="img" aria-label={`${value} of 5 stars`} className="inline-flex gap-0.5">
      {five.map((star) => (
        <StarMark key={star} filled={star <= value} className="size-4" />
      ))}
    </span>
  );
}

interface StarFieldProps {
  label: string;
  /** 0: none chosen yet. */
  value: number;
  onChange: (value: number) => void;
  error?: string | undefined;
}

/** One to five stars, chosen with the pointer or the arrow keys. */
export function StarField({ label, value, onChange, error }: StarFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <span id={`${id}-label`} className="font-medium text-ink text-sm">
        {label}
      </span>
      <RadioGroup.Root
        value={value === 0 ? '' : String(value)}
        onValueChange={(chosen) => onChange(Number(chosen))}
        orientation="horizontal"
        aria-labelledby={`${id}-label`}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        className="flex"
      >
        {five.map((star) => (
          <RadioGroup.Item
            key={star}
            value={String(star)}
            aria-label={star === 1 ? '1 star' : `${star} stars`}
            className="grid size-10 place-items-center rounded-md hover:bg-hover pointer-coarse:size-11"
          >
            <StarMark filled={star <= value} className="size-6" />
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}

function StarMark({ filled, className }: { filled: boolean; className: string }) {
  return (
    <Star
      className={clsx(filled ? 'fill-current text-amber-line' : 'text-faint', className)}
      strokeWidth={1.75}
      aria-hidden="true"
    />
  );
}
