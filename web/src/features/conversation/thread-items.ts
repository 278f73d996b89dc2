/** What the order of a thread rests on. */
export interface Placed {
  readonly id: string;
  /** ISO 8601; strictly increasing inside a thread. */
  readonly createdAt: string;
}

export type ThreadChange<Item> =
  | { readonly kind: 'put'; readonly item: Item }
  | { readonly kind: 'remove'; readonly id: string };

interface ThreadParts<Item> {
  /** Items as pages brought them, in any order; the same one may come twice. */
  readonly loaded: readonly Item[];
  /** What happened since, oldest first. */
  readonly changes: readonly ThreadChange<Item>[];
  /** Whether the thread has items before the first loaded one. */
  readonly hasEarlier: boolean;
}

/**
 * The thread as the API would give it now: oldest first, each item once. An item from before the loaded pages, such as an
 * old note that was made public, stays out until its page is read: it would stand at a wrong place.
 */
export function layOver<Item extends Placed>({ loaded, changes, hasEarlier }: ThreadParts<Item>): Item[] {
  const items = new Map(loaded.map((item) => [item.id, item]));
  const start = hasEarlier ? Math.min(...loaded.map(timeOf)) : Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.kind === 'remove') items.delete(change.id);
    else if (timeOf(change.item) >= start) items.set(change.item.id, change.item);
  }
  return [...items.values()].sort((a, b) => timeOf(a) - timeOf(b));
}

function timeOf({ createdAt }: Placed): number {
  return Date.parse(createdAt);
}
