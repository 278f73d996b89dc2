import type { Client } from 'urql';
import { forgetOldDrafts } from '@/lib/drafts/draft.ts';
import { createGraphqlClient } from '@/lib/graphql/client.ts';
import { openKept } from '@/lib/kept/kept.tsx';
import type { KeptStore } from '@/lib/kept/kept-store.ts';
import type { ConnectionStore } from '@/lib/live/connection.ts';
import { createLiveSocket } from '@/lib/live/socket.ts';
import { createWebVersion, ownBuild, type WebVersion } from '@/lib/live/web-version.ts';
import { authSettled } from '@/lib/session/auth-requests.ts';
import { type Viewer, ViewerDocument } from '@/lib/session/viewer.tsx';

export interface Session {
  client: Client;
  connection: ConnectionStore;
  /** Whether this page is of an older build than the server has. */
  version: WebVersion;
  /** Who is signed in, from the cache where it knows; null for nobody. Rejects when the API can't be reached. */
  viewer: () => Promise<Viewer | null>;
  /** Somebody else is signed in by now, or nobody: this page is over. */
  signedOut: () => void;
  /** What this browser keeps of a person; opened once. */
  kept: (personId: string) => Promise<KeptStore>;
}

/** The API as this page sees it: one client, one socket, one cache, from page load to page load. */
export function createSession({ onSignedOut }: { onSignedOut: () => void }): Session {
  const version = createWebVersion(ownBuild(document));
  const socket = createLiveSocket({
    url: new URL('/graphql', window.location.href.replace(/^http/, 'ws')).href,
    onServed: version.served,
  });
  const client = createGraphqlClient({
    url: '/graphql',
    socket,
    // A socket can be refused for a moment by a node that has not seen the session yet, and its session ends when somebody
    // gets another, as with a second factor: so the API is asked once more.
    onUnauthenticated: () => {
      void authSettled()
        .then(() => client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise())
        .then(({ data }) => {
          if (data && !data.viewer) onSignedOut();
        });
    },
  });

  const opened = new Map<string, Promise<KeptStore>>();

  async function open(personId: string): Promise<KeptStore> {
    const kept = await openKept(personId);
    void forgetOldDrafts(kept, Date.now());
    return kept;
  }

  return {
    client,
    connection: socket.connection,
    version,
    signedOut: onSignedOut,
    async viewer() {
      const { data, error } = await client.query(ViewerDocument, {}).toPromise();
      if (error) throw error;
      return data?.viewer ?? null;
    },
    kept(personId) {
      const kept = opened.get(personId) ?? open(personId);
      opened.set(personId, kept);
      return kept;
    },
  };
}
