import type { Cache, Entity } from '@urql/exchange-graphcache';

/** Sections of a desk that are read on tickets, whatever page they are on: their words, and what can be done with them. */
const shownOnTickets = ['GENERAL', 'TICKET_TYPES', 'PRIORITIES', 'STATUSES', 'LIFECYCLE', 'FEATURES'];

/**
 * The desk itself comes with the event. What tickets say by its settings, such as the label of a status, is computed on the
 * server for each: open pages ask for their tickets again, and show what they have until then. So with articles, questions and canned replies.
 */
export function takeInDeskEvent(result: unknown, cache: Pick<Cache, 'inspectFields' | 'invalidate' | 'resolve'>): void {
  const changed = changedOf(result);
  if (changed.includes('KNOWLEDGE') || changed.includes('FEATURES')) forget(cache, 'Query', ['knowledge']);
  if (changed.includes('CANNED_REPLIES')) forget(cache, 'Query', ['cannedReplies']);
  if (!changed.some((section) => shownOnTickets.some((shown) => shown === section))) return;
  forget(cache, 'Query', ['ticket', 'tickets']);
  const viewer = cache.resolve('Query', 'viewer');
  if (typeof viewer === 'string') forget(cache, viewer, ['ticketState', 'ticketStates']);
}

function forget(cache: Pick<Cache, 'inspectFields' | 'invalidate'>, entity: Entity, names: readonly string[]): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (names.includes(fieldName)) cache.invalidate(entity, fieldName, args);
  }
}

function changedOf(result: unknown): readonly unknown[] {
  if (typeof result !== 'object' || result === null || !('deskEvents' in result)) return [];
  const event = result.deskEvents;
  if (typeof event !== 'object' || event === null || !('changed' in event)) return [];
  return Array.isArray(event.changed) ? event.changed : [];
}
