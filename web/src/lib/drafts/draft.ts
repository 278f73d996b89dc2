import type { KeptStore } from '@/lib/kept/kept-store.ts';

/** One draft among what a browser keeps. */
export interface Draft<Value> {
  /** The value as it is now, in whichever tab it was written last; undefined for none. */
  read(): Value | undefined;
  write(value: Value): void;
  discard(): void;
}

/** Drafts of tickets that are closed or gone are never sent: what nobody went on with for so long is forgotten. */
const KEPT_MS = 90 * 86_400_000;

/** Forgets old drafts. `now` is in milliseconds since 1970. */
export function forgetOldDrafts(kept: KeptStore, now: number): Promise<void> {
  return kept.forget(draftKey(''), now - KEPT_MS);
}

/** The key under which a draft is kept, for who replaces it together with something else. */
export function draftKey(key: string): string {
  return `draft/${key}`;
}

/**
 * What somebody types, as all their tabs see it. `parse` is asked once about each value that this page did not write
 * itself: it came out of storage or from another tab, and may be of an older shape.
 */
export function draftIn<Value>(
  kept: KeptStore,
  key: string,
  parse: (stored: unknown) => Value | undefined,
): Draft<Value> {
  const storedKey = draftKey(key);
  let known: { readonly stored: unknown; readonly value: Value | undefined } = { stored: undefined, value: undefined };

  return {
    read() {
      const stored = kept.get(storedKey);
      if (stored !== known.stored) known = { stored, value: parse(stored) };
      return known.value;
    },
    write(value) {
      known = { stored: value, value };
      void kept.change({ [storedKey]: value });
    },
    discard() {
      void kept.change({ [storedKey]: undefined });
    },
  };
}
