import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { KeptStore } from '@/lib/kept/kept-store.ts';
import type { ConnectionStore } from '@/lib/live/connection.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outcome } from './outcome.ts';
import { startSender } from './sender.ts';

const OutboxContext = createContext<Outbox | undefined>(undefined);

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
    return () => {
      window.removeEventListener('online', sender.hurry);
      unsubscribe();
      sender.stop();
    };
  }, [outbox, connection, post]);

  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** The messages on their way of whoever is signed in. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox is for pages behind the sign-in');
  return outbox;
}
