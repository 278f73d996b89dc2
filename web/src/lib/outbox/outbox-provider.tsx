import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { KeptStore } from '@/lib/kept/kept-store.ts';
import type { ConnectionStore } from '@/lib/live/connection.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outcome } from './outcome.ts';
import { startSender } from './sender.ts';
import { createShownPlaces, type ShownPlaces } from './shown-places.ts';

interface OutboxOfPage {
  readonly outbox: Outbox;
  readonly shown: ShownPlaces;
}

const OutboxContext = createContext<OutboxOfPage | undefined>(undefined);

interface OutboxProviderProps {
  /** What this browser keeps of whoever is signed in. */
  kept: KeptStore;
  connection: ConnectionStore;
  /** Sends one message. Never rejects; keeps its identity between renders. */
  post: (entry: OutboxEntry) => Promise<Outcome>;
  children: ReactNode;
}

/** Sends what the person has written, from whatever page they are on by then. */
export function OutboxProvider({ kept, connection, post, children }: OutboxProviderProps) {
  const outbox = useMemo(() => createOutbox({ kept, now: Date.now, alone: oneAtATime('parley.outbox') }), [kept]);
  const [shown] = useState(createShownPlaces);
  const ofPage = useMemo(() => ({ outbox, shown }), [outbox, shown]);

  useEffect(() => {
    const sender = startSender({ outbox, attempt: post, now: Date.now });
    let wasLive = false;
    const unsubscribe = connection.subscribe(() => {
      const isLive = connection.get().status === 'live';
      if (isLive && !wasLive) sender.hurry();
      wasLive = isLive;
    });
    window.addEventListener('online', sender.hurry);
    sender.hurry();
    // Every ticket or chat that this page is going to show is read anew, and has what was sent before.
    for (const { clientMutationId, progress } of outbox.entries()) {
      if (progress.state === 'sent') void outbox.remove(clientMutationId);
    }
    return () => {
      window.removeEventListener('online', sender.hurry);
      unsubscribe();
      sender.stop();
    };
  }, [outbox, connection, post]);

  return <OutboxContext value={ofPage}>{children}</OutboxContext>;
}

function useOutboxOfPage(): OutboxOfPage {
  const ofPage = useContext(OutboxContext);
  if (!ofPage) throw new Error('useOutbox is for pages behind the sign-in');
  return ofPage;
}

/** The messages on their way of whoever is signed in. */
export function useOutbox(): Outbox {
  return useOutboxOfPage().outbox;
}

/** Says that the page shows what is on its way to a ticket or chat, in its place. */
export function useShowsOutgoing(placeId: string): void {
  const { shown } = useOutboxOfPage();
  useEffect(() => shown.add(placeId), [shown, placeId]);
}

/** The refused messages of tickets and chats that the page does not show. */
export function useRefusedElsewhere(): readonly OutboxEntry[] {
  const { outbox, shown } = useOutboxOfPage();
  const entries = useSyncExternalStore(outbox.subscribe, outbox.entries);
  const here = useSyncExternalStore(shown.subscribe, shown.get);
  return entries.filter(({ placeId, progress }) => progress.state === 'refused' && !here.has(placeId));
}
