/** Ids of the tickets and chats whose outgoing messages are on the page. */
export interface ShownPlaces {
  get(): ReadonlySet<string>;
  /** Returns what takes it away again. */
  add(placeId: string): () => void;
  subscribe(listener: () => void): () => void;
}

export function createShownPlaces(): ShownPlaces {
  const listeners = new Set<() => void>();
  let shown: readonly string[] = [];
  let distinct: ReadonlySet<string> = new Set();

  function set(next: readonly string[]) {
    shown = next;
    distinct = new Set(next);
    for (const listener of listeners) listener();
  }

  return {
    get: () => distinct,
    add(placeId) {
      set([...shown, placeId]);
      // The next page may show the same one before this one is gone.
      return () => set(shown.toSpliced(shown.indexOf(placeId), 1));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
