import { useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { firstUnseen, type Look, newestTime } from './look.ts';
import type { ThreadItem } from './thread.tsx';
import { useIsVisible } from './use-is-visible.ts';
import { useMarkSeen } from './use-mark-seen.ts';

const SeenBeforeDocument = graphql(`
  query SeenBefore($ticketId: ID!) {
    viewer {
      id
      ticketState(ticketId: $ticketId) {
        id
        seenAt
      }
    }
  }
`);

interface LookOptions {
  ticketId: string;
  readerId: string;
  items: readonly ThreadItem[];
  /** Whether the items are the API's answer of now, and not only what an earlier page had kept. */
  isCurrent: boolean;
}

export interface CurrentLook {
  /** The newest look that something was new in; another object for each. */
  readonly look: Look | undefined;
  /** Where its line stands: before this message. */
  readonly unseen: string | undefined;
  /** It is known whether something was new when the page was opened. */
  readonly isKnown: boolean;
}

/**
 * Since when what stands in the thread is new to the reader, and telling the API that they see it now. A look begins when
 * the page is opened and whenever somebody comes back to it; nothing is new in a thread that they have never seen.
 */
export function useLook({ ticketId, readerId, items, isCurrent }: LookOptions): CurrentLook {
  const isVisible = useIsVisible();
  const before = useSeenBefore(ticketId);
  const isKnown = before !== undefined && isCurrent;
  const [look, setLook] = useState<Look>();
  const seenUntil = useRef<number | null>(null);
  const isLooking = useRef(false);

  useEffect(() => {
    if (typeof before === 'number') seenUntil.current = before;
  }, [before]);

  useEffect(() => {
    if (!isVisible) isLooking.current = false;
    if (!isVisible || !isKnown) return;
    const newest = newestTime(items);
    if (!isLooking.current && seenUntil.current !== null) {
      const next = { since: seenUntil.current, until: newest };
      if (firstUnseen(items, next, readerId)) setLook(next);
    }
    isLooking.current = true;
    seenUntil.current = newest;
  }, [isVisible, isKnown, items, readerId]);

  const newestMessage = items.findLast((item) => item.__typename === 'Message');
  useMarkSeen(ticketId, isVisible && before !== undefined ? newestMessage?.id : undefined);

  const unseen = useMemo(() => look && firstUnseen(items, look, readerId), [items, look, readerId]);
  return { look, unseen, isKnown };
}

/** When the reader had last seen the ticket before this page, in milliseconds; null for never, undefined while unknown. */
function useSeenBefore(ticketId: string): number | null | undefined {
  const client = useClient();
  const [seen, setSeen] = useState<number | null>();

  useEffect(() => {
    let isOver = false;
    const query = client.query(SeenBeforeDocument, { ticketId }, { requestPolicy: 'network-only' });
    void query.toPromise().then(({ data }) => {
      const seenAt = data?.viewer?.ticketState?.seenAt;
      if (!isOver) setSeen(seenAt ? Date.parse(seenAt) : null);
    });
    return () => {
      isOver = true;
    };
  }, [client, ticketId]);

  return seen;
}
