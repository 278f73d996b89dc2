import { type ReactNode, useState } from 'react';
import { TextField } from './text-field.tsx';

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
  /** At the right of the label, before the switch. */
  aside?: ReactNode;
}

/** A password that can be shown, to be checked before it is sent. */
export function PasswordField({ aside, ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...field}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      aside={
        <span className="flex items-baseline gap-3 text-sm">
          {aside}
          <button
            type="button"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="min-h-6 rounded-md text-muted hover:text-ink"
          >
            {shown ? 'Hide' : 'Show'}
            <span className="sr-only"> password</span>
          </button>
        </span>
      }
    />
  );
}
