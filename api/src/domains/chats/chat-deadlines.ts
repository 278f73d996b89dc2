import type { AssistedChat, Chat, HumanChat, Moment, WaitingChat } from './chat.ts';

const minute = 60_000;

/** How long each may take before the clock decides, in milliseconds. */
export const chatPatience = {
  /** Until a person comes, and until who came writes. */
  unanswered: 10 * minute,
  /** A model that hangs has been given up long before: this is for a node that died while it asked. */
  assistant: minute,
  /** Reloading a page and changing trains take less. */
  agentAway: minute,
  transfer: 2 * minute,
  idle: 30 * minute,
} as const;

/** What the clock does to a chat, the gravest first. */
export type Overdue = 'DESK_CLOSED' | 'UNANSWERED' | 'AGENT_LOST' | 'TRANSFER_EXPIRED' | 'ASSISTANT_SILENT' | 'IDLE';

interface Deadline {
  what: Overdue;
  at: Date;
}

/** What is due, the gravest of it; null for nothing. A desk that doesn't work lets nobody wait. */
export function overdue(chat: Chat, { now, isOpen }: Moment): Overdue | null {
  if (chat.state === 'WAITING' && !isOpen) return 'DESK_CLOSED';
  return deadlines(chat).find(({ at }) => at <= now)?.what ?? null;
}

/**
 * When to look at the chat next: its TIME_PASSED is not refused from then on. `closesAt` is when the desk stops working. Null
 * for a chat that has ended; every other one has a deadline, so none is forgotten.
 */
export function nextDeadline(chat: Chat, closesAt: Date | null): Date | null {
  const moments = deadlines(chat).map(({ at }) => at.getTime());
  if (chat.state === 'WAITING' && closesAt) moments.push(closesAt.getTime());
  return moments.length > 0 ? new Date(Math.min(...moments)) : null;
}

function deadlines(chat: Chat): Deadline[] {
  switch (chat.state) {
    case 'ASSISTANT':
      return [...assistantSilent(chat), ...idle(chat, chat.unansweredSince)];
    case 'WAITING':
      return [...after('UNANSWERED', chat.waitingSince, chatPatience.unanswered), ...assistantSilent(chat)];
    case 'HUMAN':
      return [
        ...after('UNANSWERED', chat.owesWordsSince, chatPatience.unanswered),
        ...after('AGENT_LOST', chat.awaySince, chatPatience.agentAway),
        ...after('TRANSFER_EXPIRED', chat.transfer?.since ?? null, chatPatience.transfer),
        ...idle(chat, chat.owesWordsSince),
      ];
    case 'ENDED':
      return [];
  }
}

const assistantSilent = ({ unansweredSince }: AssistedChat | WaitingChat): Deadline[] =>
  after('ASSISTANT_SILENT', unansweredSince, chatPatience.assistant);

/** A chat in which somebody owes words isn't idle. */
const idle = ({ lastActivityAt }: AssistedChat | HumanChat, owedSince: Date | null): Deadline[] =>
  owedSince ? [] : after('IDLE', lastActivityAt, chatPatience.idle);

const after = (what: Overdue, since: Date | null, patience: number): Deadline[] =>
  since ? [{ what, at: new Date(since.getTime() + patience) }] : [];
