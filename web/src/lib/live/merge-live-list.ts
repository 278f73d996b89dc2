export interface LiveItem {
  id: string;
  /** Grows with every change of the item that all its readers see, and stays where only the team sees one. */
  version: number;
}

interface LiveListParts<Item extends LiveItem> {
  /** The pages read so far, as the server ordered them. */
  loaded: readonly Item[];
  /** What events brought since these pages were asked for. */
  since: readonly Item[];
  /** What they brought before that. */
  before: readonly Item[];
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
 * here. Of two copies of an item the newer one counts: of one version, that of an event since. Items that belong to pages not yet loaded stay out until then.
 */
export function mergeLiveList<Item extends LiveItem>(parts: LiveListParts<Item>): Item[] {
  const { loaded, since, before, removed, matches, compare, hasMore } = parts;
  const items = new Map<string, Item>();
  for (const item of loaded) if (isNewer(item, items.get(item.id))) items.set(item.id, item);
  // What the filter turns away still marks how far the pages reach.
  const last = [...items.values()].sort(compare).at(-1);
  const isBeyond = (item: Item) => hasMore && !items.has(item.id) && last !== undefined && compare(item, last) > 0;

  for (const item of before) if (!isBeyond(item) && isNewer(item, items.get(item.id))) items.set(item.id, item);
  for (const item of since) if (!isBeyond(item) && !isOlder(item, items.get(item.id))) items.set(item.id, item);
  return [...items.values()].filter((item) => !removed.has(item.id) && matches(item)).sort(compare);
}

const isNewer = (item: LiveItem, known: LiveItem | undefined) => !known || item.version > known.version;
const isOlder = (item: LiveItem, known: LiveItem | undefined) => known !== undefined && item.version < known.version;
