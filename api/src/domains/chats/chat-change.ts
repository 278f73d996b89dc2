import type {
  AssistedChat,
  Chat,
  ChatEffect,
  ChatRefusal,
  ChatTransition,
  CustomerNotice,
  EndedChat,
  EndReason,
  HumanChat,
  LiveChat,
  Moment,
  Talk,
  TicketReason,
  WaitingChat,
} from './chat.ts';

export const done = (chat: Chat, ...effects: ChatEffect[]): ChatTransition => ({ ok: true, chat, effects });

export const refused = (reason: ChatRefusal): ChatTransition => ({ ok: false, reason });

export const tell = (notice: CustomerNotice): ChatEffect => ({ type: 'TELL_CUSTOMER', ...notice });

export const queueMoved: ChatEffect = { type: 'QUEUE_MOVED' };

/** What a chat keeps whatever becomes of it. */
export const talkOf = (chat: LiveChat): Talk => ({
  hasSpoken: chat.hasSpoken,
  unansweredSince: chat.unansweredSince,
  turn: chat.turn,
  personOffered: chat.personOffered,
  personsLost: chat.personsLost,
  lastActivityAt: chat.lastActivityAt,
});

/** Only while the assistant answers can it be busy with something. */
export const stopAssistant = ({ state, unansweredSince }: LiveChat): ChatEffect[] =>
  state !== 'HUMAN' && unansweredSince ? [{ type: 'STOP_ASSISTANT' }] : [];

/** Whoever was offered the chat needn't think about it any more. */
export const withdrawTransfer = ({ transfer }: HumanChat): ChatEffect[] =>
  transfer ? [{ type: 'NOTIFY_AGENT', agentId: transfer.to, notice: 'TRANSFER_CANCELLED' }] : [];

/** The chat as the assistant answers it again, beginning with what a person has left unanswered. */
export function assistantTakesOver(
  chat: AssistedChat | WaitingChat,
  { now }: Moment,
  effects: readonly ChatEffect[],
): ChatTransition {
  if (!chat.unansweredSince) return done(chat, ...effects);
  const turn = chat.turn + 1;
  return done({ ...chat, turn, unansweredSince: now }, ...effects, { type: 'ASK_ASSISTANT', turn });
}

export function end(chat: LiveChat, reason: EndReason): ChatTransition {
  const ended: EndedChat = { ...talkOf(chat), state: 'ENDED', outcome: { kind: 'ENDED', reason } };
  const owner: ChatEffect[] =
    chat.state === 'HUMAN' && reason !== 'AGENT'
      ? [{ type: 'NOTIFY_AGENT', agentId: chat.agentId, notice: 'CHAT_ENDED' }]
      : [];
  return done(ended, ...stopAssistant(chat), tell({ notice: 'ENDED', reason }), ...owner, ...letGo(chat));
}

/**
 * `agentId` is who goes on with the ticket, who hears of it by being assigned; null for whoever takes it. Where the customer
 * has said nothing, a ticket would say nothing either: they are asked for words instead, and the chat goes on.
 */
export function becomeTicket(
  chat: LiveChat,
  reason: TicketReason,
  agentId: string | null,
  moment: Moment,
  before: readonly ChatEffect[] = [],
): ChatTransition {
  if (!chat.hasSpoken) return askForWords(chat, reason, moment, before);
  const ended: EndedChat = { ...talkOf(chat), state: 'ENDED', outcome: { kind: 'TICKET', reason, agentId } };
  return done(
    ended,
    ...before,
    ...stopAssistant(chat),
    { type: 'OPEN_TICKET', reason, agentId },
    tell({ notice: 'BECAME_TICKET', reason }),
    ...letGo(chat),
  );
}

/** Back to the assistant as a chat that begins anew. It has been told how to get a person, so that needn't be offered again. */
function askForWords(
  chat: LiveChat,
  reason: TicketReason,
  { now }: Moment,
  before: readonly ChatEffect[],
): ChatTransition {
  const anew = { personOffered: true, personsLost: 0, lastActivityAt: now };
  const back: AssistedChat = { ...talkOf(chat), ...anew, state: 'ASSISTANT' };
  return done(back, ...before, tell({ notice: 'WORDS_NEEDED', reason }), ...letGo(chat));
}

/** Those who were to have the chat next hear that they won't. */
function letGo(chat: LiveChat): ChatEffect[] {
  if (chat.state === 'HUMAN') return withdrawTransfer(chat);
  return chat.state === 'WAITING' ? [queueMoved] : [];
}
