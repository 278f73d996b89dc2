import { createContext, useContext, useSyncExternalStore } from 'react';

/**
 * What the page may say of its socket. `idle`: nothing on the page is live. `connecting`: on the way, `again` after a
 * loss. `offline`: attempts fail or the device has no network; `since` is the last moment the server was heard.
 */
export type ConnectionState =
  | { status: 'idle' }
  | { status: 'connecting'; again: boolean }
  | { status: 'live' }
  | { status: 'offline'; since: Date };

export interface ConnectionStore {
  get: () => ConnectionState;
  subscribe: (listener: () => void) => () => void;
  /** A socket is being opened. */
  opening: () => void;
  /** The server acknowledged the connection, or answered a ping. */
  heard: (now: Date) => void;
  /** The socket closed or could not be opened. */
  lost: (now: Date) => void;
  /** The device says that it has no network. */
  networkGone: (now: Date) => void;
  /** Closed because nothing needs it any more. */
  released: () => void;
}

/** A pure little state machine; time comes in as an argument. */
export function createConnectionStore(): ConnectionStore {
  let state: ConnectionState = { status: 'idle' };
  let lastHeard: Date | undefined;
  let failures = 0;
  const listeners = new Set<() => void>();

  function set(next: ConnectionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    opening() {
      if (state.status === 'idle') set({ status: 'connecting', again: lastHeard !== undefined });
    },
    heard(now) {
      lastHeard = now;
      failures = 0;
      if (state.status !== 'live') set({ status: 'live' });
    },
    lost(now) {
      failures += 1;
      // The first loss is most often a restart that is over in a second; the second one is worth a time.
      if (failures > 1) set({ status: 'offline', since: lastHeard ?? now });
      else if (state.status !== 'offline') set({ status: 'connecting', again: lastHeard !== undefined });
      lastHeard ??= now;
    },
    networkGone(now) {
      lastHeard ??= now;
      if (state.status !== 'idle') set({ status: 'offline', since: lastHeard });
    },
    released() {
      failures = 0;
      lastHeard = undefined;
      set({ status: 'idle' });
    },
  };
}

/** The connection of the pages behind the sign-in. */
export const ConnectionContext = createContext<ConnectionStore | undefined>(undefined);

export function useOwnConnection(): ConnectionState {
  const store = useContext(ConnectionContext);
  if (!store) throw new Error('useOwnConnection is for pages behind the sign-in');
  return useConnection(store);
}

export function useConnection(store: ConnectionStore): ConnectionState {
  return useSyncExternalStore(store.subscribe, store.get);
}
