import type { Audience } from '@/gql/graphql.ts';

/** What the guard looks at in an item of a thread. */
interface GuardedItem {
  readonly __typename: string;
  readonly id: string;
  readonly audience: Audience;
  /** Of a message: the desk posted it by itself. */
  readonly automatic?: boolean;
  readonly author: { readonly name: string; readonly person: { readonly id: string } | null };
}

/**
 * The messages of other people after the one that the writer saw last, oldest first. Where that one is not among the loaded
 * items it is older than they are; or it was hidden since, and then it is left to the server to say what is new.
 */
export function unseenMessages<Item extends GuardedItem>(
  items: readonly Item[],
  {
    lastSeenMessageId,
    readerId,
    hasEarlier,
  }: { lastSeenMessageId: string | null; readerId: string; hasEarlier: boolean },
): Item[] {
  if (lastSeenMessageId === null) return [];
  const seen = items.findIndex(({ id }) => id === lastSeenMessageId);
  if (seen < 0 && !hasEarlier) return [];
  return items
    .slice(seen + 1)
    .filter(
      ({ __typename, automatic, author }) => __typename === 'Message' && !automatic && author.person?.id !== readerId,
    );
}

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Maya Lind and Support Team replied": who wrote these, each once. At least one message. */
export function whoWrote(messages: readonly GuardedItem[]): string {
  const who = names.format(new Set(messages.map(({ author }) => author.name)));
  const notes = messages.filter(({ audience }) => audience === 'INTERNAL').length;
  if (notes === 0) return `${who} replied`;
  return notes < messages.length ? `${who} wrote` : `${who} added ${notes === 1 ? 'a note' : 'notes'}`;
}

/** The newest message of a thread; null where there is none. */
export function newestMessageId(items: readonly GuardedItem[]): string | null {
  return items.findLast(({ __typename }) => __typename === 'Message')?.id ?? null;
}
