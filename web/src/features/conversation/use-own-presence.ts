import type { PresenceToSet } from '@/gql/graphql.ts';
import { useIsVisible } from './use-is-visible.ts';
import { useReportPresence } from './use-report-presence.ts';
import { useTyping, type Writing } from './use-typing.ts';

/** Tells the others on the ticket what the reader does there. */
export function useOwnPresence(ticketId: string) {
  const isVisible = useIsVisible();
  const { writing, edited, sent } = useTyping();
  useReportPresence(ticketId, isVisible ? activities[writing ?? 'nothing'] : 'AWAY');
  return { edited, sent };
}

const activities: Record<Writing | 'nothing', PresenceToSet> = {
  nothing: 'VIEWING',
  note: 'NOTING',
  reply: 'REPLYING',
};
