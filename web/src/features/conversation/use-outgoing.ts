import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { useOutbox, useShowsOutgoing } from '@/lib/outbox/outbox-provider.tsx';
import type { ThreadItem } from './thread.tsx';

interface OutgoingOptions {
  /** Id of the ticket or chat. */
  placeId: string;
  readerId: string;
  items: readonly ThreadItem[];
  /** The live cursor of the answer that the thread rests on. */
  cursor: string | undefined;
}

/** The reader's messages on their way to this ticket or chat, until the thread shows them: whichever tab sends them. */
export function useOutgoing({ placeId, readerId, items, cursor }: OutgoingOptions): readonly OutboxEntry[] {
  const outbox = useOutbox();
  useShowsOutgoing(placeId);
  const entries = useSyncExternalStore(outbox.subscribe, outbox.entries);
  const own = useMemo(() => ownIds(items, readerId), [items, readerId]);
  const arriving = useArriving(entries, own, cursor);

  useEffect(() => {
    for (const { clientMutationId } of entries) {
      if (own.has(clientMutationId)) void outbox.remove(clientMutationId);
    }
  }, [outbox, entries, own]);

  // What was sent before the thread was read is in it, if only on a page that isn't loaded.
  useEffect(() => {
    if (cursor === undefined) return;
    for (const entry of outbox.entries()) {
      if (entry.placeId === placeId && entry.progress.state === 'sent') void outbox.remove(entry.clientMutationId);
    }
  }, [outbox, placeId, cursor]);

  return useMemo(
    () => [...arriving, ...entries].filter((entry) => entry.placeId === placeId && !own.has(entry.clientMutationId)),
    [arriving, entries, placeId, own],
  );
}

/** Entries that went from the outbox as stored ones: another tab's thread has them, and this one's is about to. */
export function useArriving(
  entries: readonly OutboxEntry[],
  own: ReadonlySet<string>,
  cursor: string | undefined,
): readonly OutboxEntry[] {
  const [seen, setSeen] = useState({ entries, cursor, arriving: NONE });
  if (seen.entries === entries && seen.cursor === cursor) return seen.arriving;
  const gone = seen.entries.filter((entry) => entry.mayBeStored && !entries.some((other) => isSame(other, entry)));
  // A thread that was read anew has them, if only on a page that isn't loaded.
  const awaited = seen.cursor === cursor ? [...seen.arriving, ...gone] : NONE;
  const arriving = awaited.filter(({ clientMutationId }) => !own.has(clientMutationId));
  setSeen({ entries, cursor, arriving });
  return arriving;
}

const NONE: readonly OutboxEntry[] = [];

const isSame = (a: OutboxEntry, b: OutboxEntry) => a.clientMutationId === b.clientMutationId;

/** The ids under which the reader sent what the thread shows. */
export function ownIds(items: readonly ThreadItem[], readerId: string): ReadonlySet<string> {
  const ids = items.flatMap((item) =>
    item.__typename === 'Message' && item.clientMutationId && item.author.person?.id === readerId
      ? [item.clientMutationId]
      : [],
  );
  return new Set(ids);
}
