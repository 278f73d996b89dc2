import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { controlClass } from './field.tsx';

const SEARCH_AFTER_MS = 250;

interface SearchBoxProps {
  /** What is searched in, as a name: "Search tickets". */
  label: string;
  /** What can be typed. */
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Called at every key, before it is searched for. */
  onTyping?: () => void;
  maxLength: number;
  className?: string;
}

/** Searches while one types. */
export function SearchBox({ label, placeholder, value, onChange, onTyping, maxLength, className }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    // What comes back trimmed is what was typed: the space before the next word stays.
    if (typed.trim() !== value) setTyped(value);
  }
  const search = useEffectEvent(onChange);

  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => search(typed.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);

  return (
    <search className={clsx('relative', className)}>
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
        aria-hidden="true"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onTyping?.();
        }}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        className={`${controlClass} h-9 pl-8 text-sm pointer-coarse:h-11 pointer-coarse:text-base`}
      />
    </search>
  );
}
