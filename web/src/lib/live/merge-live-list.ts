export interface LiveItem {
  id: string;
  /** Grows with every change of the item. */
  version: number;
}

interface LiveListParts<Item extends LiveItem> {
  /** The pages read so far, as the server ordered them. */
  loaded: readonly Item[];
  /** What events brought since, by id. */
  touched: ReadonlyMap<string, Item>;
  removed: ReadonlySet<string>;
  /** The list's filter. */
  matches: (item: Item) => boolean;
  /** The list's order, as for `Array.sort`. */
  compare: (a: Item, b: Item) => number;
  /** The server has further pages. */
  hasMore: boolean;
}

/**
 * The list as the server would give it now: streams take no filter and Graphcache does not re-sort, so both happen
 * here. Of two copies of an item the newer one counts. Items that belong to pages not yet loaded stay out until then.
 */
export function mergeLiveList<Item extends LiveItem>(parts: LiveListParts<Item>): Item[] {
  const { loaded, touched, removed, matches, compare, hasMore } = parts;
  const items = new Map<string, Item>();
  for (const item of loaded) keepNewer(items, item);
  // What the filter turns away still marks how far the pages reach.
  const last = [...items.values()].sort(compare).at(-1);
  for (const item of touched.values()) {
    const beyond = hasMore && !items.has(item.id) && last !== undefined && compare(item, last) > 0;
    if (!beyond) keepNewer(items, item);
  }
  return [...items.values()].filter((item) => !removed.has(item.id) && matches(item)).sort(compare);
}

function keepNewer<Item extends LiveItem>(items: Map<string, Item>, item: Item): void {
  const known = items.get(item.id);
  if (!known || known.version < item.version) items.set(item.id, item);
}
