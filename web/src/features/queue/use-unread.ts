import { useEffect, useState } from 'react';
import type { QueueItem_TicketFragment } from '@/gql/graphql.ts';
import { isUnread } from '@/lib/ticket/is-unread.ts';
import { useSeenTimes } from '@/lib/ticket/use-seen-times.ts';

interface UnreadOptions {
  items: readonly QueueItem_TicketFragment[];
  /** The ticket beside the list: looking at it is reading it. */
  selected: QueueItem_TicketFragment | undefined;
  readerId: string;
}

/** Ids of the tickets with a message that the reader has not seen. */
export function useUnread({ items, selected, readerId }: UnreadOptions): ReadonlySet<string> {
  const seen = useSeenTimes(items.map(({ id }) => id));
  const [read, setRead] = useState<ReadonlyMap<string, number>>(new Map());
  const id = selected?.id;
  const newest = selected?.lastMessage ? Date.parse(selected.lastMessage.createdAt) : undefined;

  useEffect(() => {
    if (id !== undefined && newest !== undefined) setRead((known) => new Map(known).set(id, newest));
  }, [id, newest]);

  return new Set(
    items.flatMap((item) => {
      const seenAt = seen.get(item.id);
      if (seenAt === undefined) return [];
      return isUnread(item, Math.max(seenAt ?? 0, read.get(item.id) ?? 0), readerId) ? [item.id] : [];
    }),
  );
}
