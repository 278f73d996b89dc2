/** The browser's storage under a prefix: each person who signs in here finds their own tabs and no one else's. */
export function personStorage(personId: string) {
  const prefix = `parley.playground.${personId}.`;
  const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  let isForgotten = false;
  return {
    getItem: (key: string) => localStorage.getItem(prefix + key),
    setItem: (key: string, value: string) => {
      if (!isForgotten) localStorage.setItem(prefix + key, value);
    },
    removeItem: (key: string) => localStorage.removeItem(prefix + key),
    clear() {
      for (const key of ownKeys()) localStorage.removeItem(key);
    },
    /** Clears it and keeps nothing more: GraphiQL writes what it has half a second late, and would bring it all back. */
    forget() {
      isForgotten = true;
      this.clear();
    },
    get length() {
      return ownKeys().length;
    },
  };
}

/**
 * Makes what is kept as shown in the editors that of the open tab. GraphiQL keeps the two at different moments, and takes
 * a difference, as after a reload between them, for one more tab.
 */
export function settleShownTab(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): void {
  const tab = openTab(storage.getItem('graphiql:tabState'));
  if (!tab) return;
  for (const [editor, text] of Object.entries({ query: tab.query, variables: tab.variables })) {
    if (typeof text === 'string' && text) storage.setItem(`graphiql:${editor}`, text);
    else storage.removeItem(`graphiql:${editor}`);
  }
}

interface StoredTab {
  readonly query?: unknown;
  readonly variables?: unknown;
}

function openTab(stored: string | null): StoredTab | null {
  const state = parse(stored);
  if (typeof state !== 'object' || state === null) return null;
  if (!('tabs' in state && 'activeTabIndex' in state && Array.isArray(state.tabs))) return null;
  const tab: unknown = state.tabs[Number(state.activeTabIndex)];
  return typeof tab === 'object' ? tab : null;
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
