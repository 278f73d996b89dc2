import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { controlClass } from '@/ui/field.tsx';
import { FieldError } from '@/ui/field-error.tsx';

const SEARCH_AFTER_MS = 250;

interface ReferenceSearchProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** Finds tickets by their reference while one types. */
export function ReferenceSearch({ value, onChange, error }: ReferenceSearchProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    setTyped(value);
  }

  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <search className="flex w-full flex-col gap-1 sm:w-72">
      <div className="relative">
        <Search
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
          aria-hidden="true"
        />
        <input
          type="search"
          aria-label="Find by reference"
          placeholder="Find by reference, TKT-…"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className={`${controlClass} h-9 pl-8 text-sm pointer-coarse:h-11 pointer-coarse:text-base`}
        />
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </search>
  );
}
