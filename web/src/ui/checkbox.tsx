import { useId } from 'react';

interface CheckboxProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** What was chosen is on its way. */
  busy?: boolean;
}

/** On or off, with its label beside it. */
export function Checkbox({ label, hint, checked, onChange, disabled = false, busy = false }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex flex-col">
      <label htmlFor={id} className="inline-flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
        <input
          id={id}
          type="checkbox"
          className="size-4 shrink-0"
          checked={checked}
          disabled={disabled}
          aria-busy={busy}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="text-ink text-sm">{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="pl-6 text-muted text-sm">
          {hint}
        </p>
      )}
    </div>
  );
}
