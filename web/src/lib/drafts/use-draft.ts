import { useMemo, useState, useSyncExternalStore } from 'react';
import { useKept } from '@/lib/kept/kept.tsx';
import { draftIn } from './draft.ts';

interface UsedDraft<Value> {
  value: Value;
  setValue: (value: Value) => void;
  /** Changes what the value is by now, for callbacks that outlive a render. */
  update: (change: (value: Value) => Value) => void;
  /** Forgets the draft, once what it held is stored by the server. */
  discard: () => void;
}

/**
 * What somebody types, kept in this browser through failures, reloads, crashes, closed tabs and ended sessions, and the
 * same in all their tabs: each shows at once what was typed last in any. `parse` turns away what an older version stored.
 * Must be remounted (React `key`) to change `key`.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
  parse: (stored: unknown) => Value | undefined,
): UsedDraft<Value> {
  const kept = useKept();
  const [draft] = useState(() => draftIn(kept, key, parse));
  const value = useSyncExternalStore(kept.subscribe, draft.read) ?? initial;
  const actions = useMemo(
    () => ({
      setValue: draft.write,
      update: (change: (value: Value) => Value) => draft.write(change(draft.read() ?? initial)),
      discard: draft.discard,
    }),
    [draft, initial],
  );
  return { value, ...actions };
}
