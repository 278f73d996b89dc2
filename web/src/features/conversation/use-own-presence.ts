import type { PresenceToSet } from '@/gql/graphql.ts';
import type { Reader } from './reader.ts';
import { useIsVisible } from './use-is-visible.ts';
import { type OpenPlace, useReportPresence } from './use-report-presence.ts';
import { useTyping, type Writing } from './use-typing.ts';

/** Tells the others there what the reader does on a ticket or in a chat. */
export function useOwnPresence(at: OpenPlace, actions: Reader['actions']) {
  const isVisible = useIsVisible();
  const { writing, edited, sent } = useTyping();
  // Who may write no more, as when a colleague takes the chat over, does not.
  const activity =
    writing && actions?.includes(writing === 'reply' ? 'REPLY' : 'ADD_NOTE') ? activities[writing] : 'VIEWING';
  useReportPresence(at, isVisible ? activity : 'AWAY');
  return { edited, sent };
}

const activities: Record<Writing, PresenceToSet> = { note: 'NOTING', reply: 'REPLYING' };
