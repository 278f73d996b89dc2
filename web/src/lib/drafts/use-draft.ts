import { useCallback, useEffect, useRef, useState } from 'react';

/** Written at most this often, and at once when the page is hidden or left. */
const WRITE_AFTER_MS = 300;

interface Draft<Value> {
  value: Value;
  setValue: (value: Value) => void;
  /** Changes what the value is by now, for callbacks that outlive a render. */
  update: (change: (value: Value) => Value) => void;
  /** Forgets the draft, once what it held is stored by the server. */
  discard: () => void;
}

function read<Value>(key: string, parse: (stored: unknown) => Value | undefined): Value | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? undefined : parse(JSON.parse(stored));
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is full or blocked: what was typed lives as long as the page.
  }
}

/**
 * What somebody types, kept in this browser through failures, reloads, closed tabs and ended sessions. The key names
 * the person too (`draft.<person>.<what>`), and `parse` turns away what an older version stored. Must be remounted
 * (React `key`) to change `key`.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
  parse: (stored: unknown) => Value | undefined,
): Draft<Value> {
  const storageKey = `parley.draft.${key}`;
  const [value, setState] = useState<Value>(() => read(storageKey, parse) ?? initial);
  const latest = useRef(value);
  const pending = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> }>(undefined);

  const flush = useCallback(() => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    write(storageKey, pending.current.value);
    pending.current = undefined;
  }, [storageKey]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  const setValue = useCallback(
    (next: Value) => {
      latest.current = next;
      setState(next);
      clearTimeout(pending.current?.timer);
      pending.current = { value: next, timer: setTimeout(flush, WRITE_AFTER_MS) };
    },
    [flush],
  );

  const update = useCallback((change: (value: Value) => Value) => setValue(change(latest.current)), [setValue]);

  const discard = useCallback(() => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    write(storageKey, undefined);
    latest.current = initial;
    setState(initial);
  }, [storageKey, initial]);

  return { value, setValue, update, discard };
}
