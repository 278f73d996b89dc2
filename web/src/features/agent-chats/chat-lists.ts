import { compareIds } from '@/lib/live/compare-ids.ts';

interface Listed {
  readonly id: string;
  readonly state: 'ASSISTANT' | 'WAITING' | 'HUMAN' | 'ENDED' | 'TICKET';
  /** ISO 8601; null for one that neither waits nor is with a person. */
  readonly queuedAt: string | null;
  readonly agent: { readonly id: string } | null;
  readonly transferTo: { readonly id: string } | null;
}

/** A desk's chats as one of its team sees them, each list by when its chats were queued. */
export interface ChatLists<Item> {
  /** The first in the queue first. */
  readonly waiting: readonly Item[];
  /** Those that a colleague offers to the reader. */
  readonly offered: readonly Item[];
  readonly mine: readonly Item[];
  /** With colleagues. */
  readonly others: readonly Item[];
}

/** The chats that wait or are with a person, sorted out; of two copies of one, the later counts. */
export function chatLists<Item extends Listed>(items: Iterable<Item>, readerId: string): ChatLists<Item> {
  const newest = new Map<string, Item>();
  for (const item of items) newest.set(item.id, item);
  const inState = (wanted: Listed['state']) =>
    [...newest.values()].filter(({ state }) => state === wanted).sort(byPlace);
  const held = inState('HUMAN');
  return {
    waiting: inState('WAITING'),
    offered: held.filter(({ transferTo }) => transferTo?.id === readerId),
    mine: held.filter(({ agent }) => agent?.id === readerId),
    others: held.filter(({ agent, transferTo }) => agent?.id !== readerId && transferTo?.id !== readerId),
  };
}

/**
 * What a stream told, and one chat more. One that neither waits nor is with a person is kept only to replace a copy that was
 * `loaded`: a page that is open for days would keep all the chats it has seen.
 */
export function withChat<Item extends Pick<Listed, 'id' | 'state'>>(
  told: ReadonlyMap<string, Item>,
  chat: Item,
  loaded: ReadonlySet<string>,
): ReadonlyMap<string, Item> {
  const next = new Map(told).set(chat.id, chat);
  const isListed = chat.state === 'WAITING' || chat.state === 'HUMAN';
  if (!isListed && !loaded.has(chat.id)) next.delete(chat.id);
  return next;
}

/** As the API reckons places: whoever was queued earlier, of two at one moment the one with the smaller id. */
function byPlace(a: Listed, b: Listed): number {
  const [first = 0, second = 0] = [a, b].map(({ queuedAt }) => Date.parse(queuedAt ?? ''));
  return first - second || compareIds(a.id, b.id);
}
