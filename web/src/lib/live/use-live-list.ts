import { useCallback, useMemo, useState } from 'react';
import { type LiveItem, mergeLiveList } from './merge-live-list.ts';

interface Overlay<Item> {
  /** As events brought it, and which answer was shown by then. */
  touched: ReadonlyMap<string, { item: Item; answer: string | undefined }>;
  removed: ReadonlySet<string>;
  /** Came into being while the page was open. */
  arrived: ReadonlySet<string>;
}

interface LiveListOptions<Item extends LiveItem> {
  loaded: readonly Item[];
  /** Names the answer that they came with, from which the page's stream goes on. */
  answer: string | undefined;
  /** Stable between renders while the filter is the same, like `compare`. */
  matches: (item: Item) => boolean;
  compare: (a: Item, b: Item) => number;
  hasMore: boolean;
}

export interface LiveList<Item> {
  items: Item[];
  /** Ids of items that came into being while the page was open: their rows slide in and glow once. */
  arrived: ReadonlySet<string>;
  /** Takes in an item as an event brought it. */
  put: (item: Item, event: { created: boolean }) => void;
  remove: (id: string) => void;
}

/** Pages from the server with the page's events laid over them; see `mergeLiveList`. Events outlive a change of filter. */
export function useLiveList<Item extends LiveItem>({
  loaded,
  answer,
  matches,
  compare,
  hasMore,
}: LiveListOptions<Item>): LiveList<Item> {
  const [{ touched, removed, arrived }, setOverlay] = useState<Overlay<Item>>(() => ({
    touched: new Map(),
    removed: new Set(),
    arrived: new Set(),
  }));

  const put = useCallback(
    (item: Item, { created }: { created: boolean }) => {
      setOverlay((overlay) => ({
        touched: new Map(overlay.touched).set(item.id, { item, answer }),
        removed: without(overlay.removed, item.id),
        arrived: created ? new Set(overlay.arrived).add(item.id) : overlay.arrived,
      }));
    },
    [answer],
  );

  const remove = useCallback((id: string) => {
    setOverlay((overlay) => ({ ...overlay, removed: new Set(overlay.removed).add(id) }));
  }, []);

  const items = useMemo(() => {
    const told = [...touched.values()];
    const since = told.filter((each) => each.answer === answer).map(({ item }) => item);
    const before = told.filter((each) => each.answer !== answer).map(({ item }) => item);
    return mergeLiveList({ loaded, since, before, removed, matches, compare, hasMore });
  }, [loaded, answer, touched, removed, matches, compare, hasMore]);
  return { items, arrived, put, remove };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (!ids.has(id)) return ids;
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}
