import type { ChatEndReason, Chat as ChatRow } from '../../database/generated/client.ts';
import type { Chat, EndReason, Talk, TicketReason } from './chat.ts';

/** The columns of a chat that its lifecycle decides. */
export type ChatColumns = Pick<
  ChatRow,
  | keyof Talk
  | 'state'
  | 'waitingSince'
  | 'queuedAt'
  | 'agentId'
  | 'owesWordsSince'
  | 'awaySince'
  | 'transferToId'
  | 'transferSince'
  | 'endReason'
>;

/** What the lifecycle needs of a stored chat. Throws an Error for columns that can't be of its state. */
export function toChat(row: ChatColumns): Chat {
  const talk: Talk = {
    hasSpoken: row.hasSpoken,
    unansweredSince: row.unansweredSince,
    turn: row.turn,
    personOffered: row.personOffered,
    personsLost: row.personsLost,
    lastActivityAt: row.lastActivityAt,
  };
  switch (row.state) {
    case 'ASSISTANT':
      return { ...talk, state: 'ASSISTANT' };
    case 'WAITING':
      return { ...talk, state: 'WAITING', waitingSince: stored(row.waitingSince), queuedAt: stored(row.queuedAt) };
    case 'HUMAN':
      return {
        ...talk,
        state: 'HUMAN',
        agentId: stored(row.agentId),
        queuedAt: stored(row.queuedAt),
        owesWordsSince: row.owesWordsSince,
        awaySince: row.awaySince,
        transfer: row.transferToId ? { to: row.transferToId, since: stored(row.transferSince) } : null,
      };
    case 'ENDED':
      return { ...talk, state: 'ENDED', outcome: { kind: 'ENDED', reason: oneOf(endReasons, row.endReason) } };
    case 'TICKET': {
      const reason = oneOf(ticketReasons, row.endReason);
      return { ...talk, state: 'ENDED', outcome: { kind: 'TICKET', reason, agentId: row.agentId } };
    }
  }
}

/** How a chat is stored: every column, so that nothing of what it was before stays behind. */
export function toColumns(chat: Chat): ChatColumns {
  const columns: ChatColumns = {
    state: chat.state,
    hasSpoken: chat.hasSpoken,
    unansweredSince: chat.unansweredSince,
    turn: chat.turn,
    personOffered: chat.personOffered,
    personsLost: chat.personsLost,
    lastActivityAt: chat.lastActivityAt,
    waitingSince: null,
    queuedAt: null,
    agentId: null,
    owesWordsSince: null,
    awaySince: null,
    transferToId: null,
    transferSince: null,
    endReason: null,
  };
  switch (chat.state) {
    case 'ASSISTANT':
      return columns;
    case 'WAITING':
      return { ...columns, waitingSince: chat.waitingSince, queuedAt: chat.queuedAt };
    case 'HUMAN': {
      const { agentId, queuedAt, owesWordsSince, awaySince, transfer } = chat;
      const offered = { transferToId: transfer?.to ?? null, transferSince: transfer?.since ?? null };
      return { ...columns, agentId, queuedAt, owesWordsSince, awaySince, ...offered };
    }
    case 'ENDED': {
      const { outcome } = chat;
      if (outcome.kind === 'ENDED') return { ...columns, endReason: outcome.reason };
      return { ...columns, state: 'TICKET', endReason: outcome.reason, agentId: outcome.agentId };
    }
  }
}

const endReasons = ['CUSTOMER', 'AGENT', 'IDLE'] as const satisfies readonly EndReason[];
const ticketReasons = [
  'OUT_OF_HOURS',
  'UNANSWERED',
  'PERSONS_LOST',
  'CUSTOMER',
  'AGENT',
] as const satisfies readonly TicketReason[];

function oneOf<Reason extends ChatEndReason>(reasons: readonly Reason[], reason: ChatEndReason | null): Reason {
  const found = reasons.find((known) => known === reason);
  if (!found) throw new Error(`A chat can't have ended by ${reason} as it has.`);
  return found;
}

/** A column that the database requires for the chat's state. */
function stored<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A chat lacks a column of its state.');
  return value;
}
