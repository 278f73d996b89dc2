import { useMemo, useState, useSyncExternalStore } from 'react';
import { useKept } from '@/lib/kept/kept.tsx';
import { draftIn } from './draft.ts';

export interface UsedDraft<Value> {
  value: Value;
  setValue: (value: Value) => void;
  /** What the value is by now, for callbacks that outlive a render. */
  latest: () => Value;
  /** Changes what the value is by now. */
  update: (change: (value: Value) => Value) => void;
  /** Forgets the draft, once what it held is stored by the server. */
  discard: () => void;
}

/**
 * What somebody types, kept in this browser through failures, reloads, crashes, closed tabs and ended sessions, and the
 * same in all their tabs: each shows at once what was typed last in any. A draft that is `initial` again is none.
 * `parse` turns away what an older version stored. Must be remounted (React `key`) to change `key`.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
  parse: (stored: unknown) => Value | undefined,
): UsedDraft<Value> {
  const kept = useKept();
  const [draft] = useState(() => draftIn(kept, key, parse));
  const value = useSyncExternalStore(kept.subscribe, draft.read) ?? initial;
  const actions = useMemo(() => {
    const latest = () => draft.read() ?? initial;
    const setValue = (next: Value) => (next === initial ? draft.discard() : draft.write(next));
    const update = (change: (value: Value) => Value) => setValue(change(latest()));
    return { latest, setValue, update, discard: draft.discard };
  }, [draft, initial]);
  return { value, ...actions };
}
