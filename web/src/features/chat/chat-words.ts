import { format } from 'date-fns';
import type { ChatEndReason, ChatState } from '@/gql/graphql.ts';
import { inReaderZone } from '@/lib/time/reader-zone.ts';

interface Answered {
  readonly state: ChatState;
  /** Null where nobody has it, and where the desk doesn't show who. */
  readonly agent?: { readonly name: string } | null | undefined;
}

/** Who answers a chat, as its customer reads it. */
export function whoAnswers({ state, agent }: Answered): string {
  switch (state) {
    case 'ASSISTANT':
      return 'The assistant answers.';
    case 'WAITING':
      return 'The assistant answers until a person is free.';
    case 'HUMAN':
      return agent ? `${agent.name} is with you.` : 'A person of the team is with you.';
    case 'ENDED':
      return 'This chat has ended.';
    case 'TICKET':
      return 'This chat goes on as a ticket.';
  }
}

/** Where a chat stands that waits for a person; the first place is 1. Null is not known yet. */
export function placeWords(position: number | null): string {
  if (position === null) return 'You are in the queue.';
  return position === 1 ? 'You are next.' : `You are number ${position} in the queue.`;
}

/** Until when somebody is waited for. `at` is ISO 8601; null while nothing is said that a ticket could be about. */
export function patienceWords(at: string | null): string {
  if (at === null) return 'You can write meanwhile what it is about.';
  return `If nobody can come by ${format(inReaderZone(Date.parse(at)), 'HH:mm')}, it becomes a ticket, and we answer you there.`;
}

/** What asking for a person leads to while the team doesn't work: without a word there's nothing to make a ticket of. */
export function absenceWords(hasSpoken: boolean): string {
  if (hasSpoken) return 'Our team is not there now: it becomes a ticket.';
  return 'Our team is not there now. Write what it is about first: then it can become a ticket.';
}

/** How a chat came to its end. */
export function endWords(state: ChatState, reason: ChatEndReason | null): string {
  if (state !== 'TICKET') return endings[reason ?? 'CUSTOMER'];
  return `${whyNobodyComes[reason ?? 'CUSTOMER']} The ticket has everything that was written here, and we answer you there.`;
}

const endings: Record<ChatEndReason, string> = {
  CUSTOMER: 'You have ended this chat.',
  AGENT: 'Our team has ended this chat.',
  IDLE: 'This chat has ended, as nobody wrote for half an hour.',
  OUT_OF_HOURS: 'This chat has ended.',
  UNANSWERED: 'This chat has ended.',
  PERSONS_LOST: 'This chat has ended.',
};

const whyNobodyComes: Record<ChatEndReason, string> = {
  OUT_OF_HOURS: 'Our team is not at work now, so this chat is a ticket.',
  UNANSWERED: 'Nobody could come within ten minutes, so this chat is a ticket.',
  PERSONS_LOST: 'Nobody could stay with you, so this chat is a ticket.',
  CUSTOMER: 'As you asked, this chat is a ticket.',
  AGENT: 'We go on in writing: this chat is a ticket.',
  IDLE: 'This chat is a ticket.',
};

/**
 * In which zone a team has its hours, and what its clocks show at `now`, in milliseconds since 1970; nothing to whoever is in
 * that zone. Zones are IANA names.
 */
export function zoneWords(teams: string, readers: string, now: number): string | undefined {
  if (teams === readers) return undefined;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: teams, hour: '2-digit', minute: '2-digit' }).format(now);
  return `The hours are those of ${teams.replaceAll('_', ' ')}, where it is ${time} now.`;
}
