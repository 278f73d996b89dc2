import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { openKeptDatabase } from './kept-database.ts';
import { type KeptStore, openKeptStore } from './kept-store.ts';

/** What this browser keeps of a person. Resolves even where it keeps nothing. */
export function openKept(personId: string): Promise<KeptStore> {
  return openKeptStore({
    database: openKeptDatabase(personId),
    ...(globalThis.BroadcastChannel && { tabs: new BroadcastChannel(`parley.kept.${personId}`) }),
  });
}

const KeptContext = createContext<KeptStore | undefined>(undefined);

export function KeptProvider({ kept, children }: { kept: KeptStore; children: ReactNode }) {
  // Where the browser keeps nothing, that begins to matter when the page is left.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (kept.isAtRisk()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [kept]);

  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** What this browser keeps of whoever is signed in. */
export function useKept(): KeptStore {
  const kept = useContext(KeptContext);
  if (!kept) throw new Error('useKept is for pages behind the sign-in');
  return kept;
}
