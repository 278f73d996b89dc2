import { useId } from 'react';
import { Checkbox } from '@/ui/checkbox.tsx';
import { FieldError } from '@/ui/field-error.tsx';

interface KindBoxesProps {
  label: string;
  /** All there are to choose from. */
  kinds: readonly string[];
  value: readonly string[];
  onChange: (kinds: string[]) => void;
  error: string | undefined;
}

/** Some of the kinds of file. */
export function KindBoxes({ label, kinds, value, onChange, error }: KindBoxesProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? id : undefined} className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(5rem,1fr))] gap-x-3">
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={`.${kind}`}
            checked={value.includes(kind)}
            onChange={(checked) => onChange(kinds.filter((each) => (each === kind ? checked : value.includes(each))))}
          />
        ))}
      </div>
      <FieldError id={id} message={error} />
    </fieldset>
  );
}
