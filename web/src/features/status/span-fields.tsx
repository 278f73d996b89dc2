import { readerZone } from '@/lib/time/reader-zone.ts';
import { TextField } from '@/ui/text-field.tsx';

/** From when until when work goes on, by the reader's clock: such as 2026-03-15T20:00, and empty for not chosen yet. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

interface SpanFieldsProps {
  value: Span;
  onChange: (part: Partial<Span>) => void;
  /** Is in the first field as soon as it's there. */
  autoFocus?: boolean;
  errors: { startsAt?: string | undefined; endsAt?: string | undefined } | undefined;
}

/** From when until when work goes on. */
export function SpanFields({ value: { start, end }, onChange, autoFocus = false, errors }: SpanFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="From"
        type="datetime-local"
        hint={`In the time of ${readerZone()}.`}
        autoFocus={autoFocus}
        value={start}
        onChange={(next) => onChange({ start: next })}
        error={errors?.startsAt}
      />
      <TextField
        label="Until"
        type="datetime-local"
        hint="It ends by itself then."
        value={end}
        onChange={(next) => onChange({ end: next })}
        error={errors?.endsAt}
      />
    </div>
  );
}
