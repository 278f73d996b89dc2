import { useEffect, useState } from 'react';

interface Read {
  readonly id: string;
  /** ISO 8601: since when the customer's words wait for an answer. */
  readonly unansweredSince: string | null;
}

/** Those of the chats in which the customer has written since the reader last had them open here. */
export function useUnreadChats(chats: readonly Read[], openId: string | undefined): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const open = chats.find(({ id }) => id === openId);
  const [openedId, unansweredSince] = [open?.id, open?.unansweredSince];

  useEffect(() => {
    if (openedId && unansweredSince) setSeen((seen) => new Map(seen).set(openedId, unansweredSince));
  }, [openedId, unansweredSince]);

  const unread = chats.filter(
    ({ id, unansweredSince }) => id !== openId && unansweredSince !== null && seen.get(id) !== unansweredSince,
  );
  return new Set(unread.map(({ id }) => id));
}
