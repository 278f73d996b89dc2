import { type Client, createClient } from 'graphql-ws';
import { backoff, waitForRetry } from './backoff.ts';
import { type ConnectionStore, createConnectionStore } from './connection.ts';

/** Silence after which the client asks, and how long the answer may take: together under the ten seconds of a stale page. */
const PING_AFTER_MS = 5_000;
const PONG_WITHIN_MS = 4_000;
/** A socket that is neither open nor refused by then is given up and tried anew. */
const CONNECT_WITHIN_MS = 8_000;
/** Kept over the change from one page to the next. */
const KEEP_IDLE_MS = 3_000;

export interface LiveSocket {
  client: Client;
  connection: ConnectionStore;
  /** Closes the socket and stops listening to the network. */
  dispose: () => Promise<void>;
}

interface LiveSocketOptions {
  url: string;
  /** Told at each connection which build of the web app the server has, if it says so. */
  onServed?: (build: unknown) => void;
  /** Where the browser's own is missing. */
  webSocketImpl?: unknown;
}

/** The one socket of a tab: opened by its first subscription, kept alive, retried for ever. */
export function createLiveSocket({ url, onServed, webSocketImpl }: LiveSocketOptions): LiveSocket {
  const connection = createConnectionStore();
  let deadline: ReturnType<typeof setTimeout> | undefined;

  function expect(ms: number) {
    clearTimeout(deadline);
    deadline = setTimeout(() => client.terminate(), ms);
  }

  const client = createClient({
    url,
    ...(webSocketImpl === undefined ? {} : { webSocketImpl }),
    lazyCloseTimeout: KEEP_IDLE_MS,
    keepAlive: PING_AFTER_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (attempt) => waitForRetry(backoff(attempt)),
    // A browser reports a refused connection as a bare error event, on which graphql-ws would give up. Forbidden is an
    // answer, not a fault: 4403 is as final as 4401.
    shouldRetry: (cause) => closeCode(cause) !== 4403,
    on: {
      connecting() {
        connection.opening();
        expect(CONNECT_WITHIN_MS);
      },
      connected(_socket, acknowledged) {
        clearTimeout(deadline);
        connection.heard(new Date());
        onServed?.(acknowledged?.webBuild);
      },
      ping(received) {
        if (!received) expect(PONG_WITHIN_MS);
      },
      pong(received) {
        if (!received) return;
        clearTimeout(deadline);
        connection.heard(new Date());
      },
      closed(event) {
        clearTimeout(deadline);
        if (closeCode(event) === 1000) connection.released();
        else connection.lost(new Date());
      },
    },
  });

  const offline = () => {
    connection.networkGone(new Date());
    client.terminate();
  };
  // A connect attempt begun without a network may hang for long: a new one is quicker.
  const online = () => {
    if (connection.get().status !== 'live') client.terminate();
  };
  globalThis.addEventListener?.('offline', offline);
  globalThis.addEventListener?.('online', online);

  return {
    client,
    connection,
    async dispose() {
      clearTimeout(deadline);
      globalThis.removeEventListener?.('offline', offline);
      globalThis.removeEventListener?.('online', online);
      try {
        await client.dispose();
      } catch {
        // It was on its way to a server that is not there: nothing is left to close.
      }
    },
  };
}

/** The code of a WebSocket close, if that is what it is. */
export function closeCode(cause: unknown): number | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'number' ? cause.code : undefined;
}
