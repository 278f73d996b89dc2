import type { Cache } from '@urql/exchange-graphcache';

/**
 * What a reader may see no more is not to come back with a page that is shown from the cache. Open pages that show it ask again.
 */
export function takeInRemoval(result: unknown, args: unknown, cache: Pick<Cache, 'invalidate'>): void {
  if (typeof result !== 'object' || result === null) return;
  for (const event of Object.values(result)) {
    const removed = removedBy({ ...(args as object), ...event });
    if (removed) cache.invalidate(removed);
  }
}

/** `event`: with the arguments of its stream, which say whose it is where it doesn't. */
function removedBy(event: Readonly<Record<string, unknown>>): { __typename: string; id: string } | null {
  const { __typename, messageId, ticketId, chatId } = event;
  if (__typename === 'MessageRemoved' || __typename === 'ChatMessageRemoved') return entity('Message', messageId);
  if (__typename === 'TicketRemoved') return entity('Ticket', ticketId);
  if (__typename === 'ChatRemoved') return entity('Chat', chatId);
  return null;
}

function entity(__typename: string, id: unknown): { __typename: string; id: string } | null {
  return typeof id === 'string' ? { __typename, id } : null;
}
