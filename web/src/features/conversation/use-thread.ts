import { useMemo } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { type ThreadItem, threadItem } from './thread.tsx';
import { layOver, type ThreadChange } from './thread-items.ts';
import { Thread_page } from './thread-page.ts';
import { useEarlier } from './use-earlier.ts';

/** A message that came in. */
export interface PostedMessage {
  readonly item: ThreadItem;
  /** What it says, where people talk: a screen reader reads it out. */
  readonly text?: string;
}

/** What happened to a thread after its answer. */
export interface ThreadNews {
  /** Oldest first. */
  readonly changes: readonly ThreadChange<ThreadItem>[];
  /** Oldest first. */
  readonly posted: readonly PostedMessage[];
}

interface ThreadOptions {
  /** Id of the ticket or chat. */
  placeId: string;
  /** Its newest page. */
  newest: FragmentType<typeof Thread_page>;
  changes: ThreadNews['changes'];
  /** The live cursor of the answer with that page. */
  cursor: string | undefined;
}

/** The thread as it is now: the newest page, earlier ones on demand, and what happened since. */
export function useThread({ placeId, newest: ref, changes, cursor }: ThreadOptions) {
  const newest = readFragment(Thread_page, ref);
  const earlier = useEarlier(placeId, newest.pageInfo, cursor);

  const items = useMemo(
    () =>
      layOver({
        loaded: [...earlier.items, ...newest.edges.map((edge) => threadItem(edge.node))],
        changes,
        hasEarlier: earlier.hasMore,
      }),
    [earlier.items, earlier.hasMore, newest, changes],
  );

  return { items, earlier };
}
