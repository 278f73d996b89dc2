import type {
  AssistedChat,
  Chat,
  ChatEvent,
  ChatTransition,
  HumanChat,
  LiveChat,
  Moment,
  WaitingChat,
} from './chat.ts';
import { becomeTicket, done, end, queueMoved, refused, talkOf, tell } from './chat-change.ts';
import { overdue } from './chat-deadlines.ts';
import { accept, agentDid, expireTransfer, losePerson, personKeptSilent } from './chat-handover.ts';

/** A chat that nobody has written in yet. */
export const newChat = (now: Date): AssistedChat => ({
  state: 'ASSISTANT',
  hasSpoken: false,
  unansweredSince: null,
  turn: 0,
  personOffered: false,
  personsLost: 0,
  lastActivityAt: now,
});

/**
 * What `event` makes of a chat, and what follows from it; or why it changes nothing. Pure: the only way a chat changes.
 *
 * While a chat lives exactly one side answers: a person in HUMAN, the assistant otherwise, also while the customer waits. Who
 * may do something with a chat at all is not decided here, only whose turn it is.
 */
export function transition(chat: Chat, event: ChatEvent, moment: Moment): ChatTransition {
  if (chat.state === 'ENDED') return refused('CHAT_HAS_ENDED');
  switch (event.type) {
    case 'CUSTOMER_WROTE':
      return customerWrote(chat, moment);
    case 'PERSON_REQUESTED':
      return personRequested(chat, moment);
    case 'WAIT_CANCELLED':
      if (chat.state !== 'WAITING') return refused(chat.state === 'HUMAN' ? 'WITH_A_PERSON' : 'NOT_WAITING');
      return cancelWait(chat, moment);
    case 'TICKET_REQUESTED':
      if (chat.state === 'HUMAN') return refused('WITH_A_PERSON');
      return chat.hasSpoken ? becomeTicket(chat, 'CUSTOMER', null, moment) : refused('NOTHING_SAID');
    case 'CUSTOMER_ENDED':
      return end(chat, 'CUSTOMER');
    case 'ASSISTANT_ANSWERED':
      return isTooLate(chat, event.turn) ?? assistantAnswered(chat, event.isSure, moment);
    case 'ASSISTANT_FAILED':
      return isTooLate(chat, event.turn) ?? assistantFailed(chat);
    case 'TIME_PASSED':
      return timePassed(chat, moment);
    case 'AGENT_ACCEPTED':
      return accept(chat, event.agentId, moment);
    default:
      return chat.state === 'HUMAN' ? agentDid(chat, event, moment) : refused('NOT_WITH_A_PERSON');
  }
}

function customerWrote(chat: LiveChat, { now }: Moment): ChatTransition {
  const spoken = { hasSpoken: true, unansweredSince: now, lastActivityAt: now };
  if (chat.state !== 'HUMAN') {
    const turn = chat.turn + 1;
    return done({ ...chat, ...spoken, turn }, { type: 'ASK_ASSISTANT', turn });
  }
  const owing: HumanChat = { ...chat, ...spoken, owesWordsSince: chat.owesWordsSince ?? now };
  return done(owing, { type: 'NOTIFY_AGENT', agentId: chat.agentId, notice: 'CUSTOMER_WROTE' });
}

function personRequested(chat: LiveChat, moment: Moment): ChatTransition {
  if (chat.state === 'WAITING') return refused('ALREADY_WAITING');
  if (chat.state === 'HUMAN') return refused('WITH_A_PERSON');
  if (!moment.isOpen) return personRequestedOutOfHours(chat, moment);
  const { now } = moment;
  const waiting: Chat = { ...chat, state: 'WAITING', waitingSince: now, queuedAt: now };
  return done(waiting, tell({ notice: 'WAITING' }), { type: 'NOTIFY_AGENTS' }, queueMoved);
}

/** Whoever has said nothing is asked what it is about once; to say it a second time would be a loop. */
function personRequestedOutOfHours(chat: AssistedChat, moment: Moment): ChatTransition {
  if (!chat.hasSpoken && chat.personOffered) return refused('NOTHING_SAID');
  return becomeTicket(chat, 'OUT_OF_HOURS', null, moment);
}

/** Who has waited for long isn't idle: they have their half an hour from here on. */
function cancelWait(chat: WaitingChat, { now }: Moment): ChatTransition {
  const back: AssistedChat = { ...talkOf(chat), state: 'ASSISTANT', lastActivityAt: now };
  return done(back, tell({ notice: 'WAIT_CANCELLED' }), queueMoved);
}

/** Whether an answer of the assistant to the question of that number would count: until then it may be shown as it grows. */
export const awaitsAnswer = (chat: Chat, turn: number): boolean =>
  (chat.state === 'ASSISTANT' || chat.state === 'WAITING') && chat.unansweredSince !== null && turn === chat.turn;

function isTooLate(chat: LiveChat, turn: number): ChatTransition | null {
  if (awaitsAnswer(chat, turn)) return null;
  return refused(chat.state === 'HUMAN' ? 'WITH_A_PERSON' : 'ANSWER_TOO_LATE');
}

function assistantAnswered(chat: LiveChat, isSure: boolean, { now }: Moment): ChatTransition {
  const answered = { ...chat, unansweredSince: null, lastActivityAt: now };
  if (isSure || chat.state === 'WAITING' || chat.personOffered) return done(answered);
  return done({ ...answered, personOffered: true }, tell({ notice: 'PERSON_OFFERED' }));
}

/** The customer is told, which is an answer of a kind, and can ask again or for a person. */
function assistantFailed(chat: LiveChat): ChatTransition {
  return done({ ...chat, unansweredSince: null }, { type: 'STOP_ASSISTANT' }, tell({ notice: 'ASSISTANT_FAILED' }));
}

function timePassed(chat: LiveChat, moment: Moment): ChatTransition {
  const due = overdue(chat, moment);
  if (chat.state === 'HUMAN') {
    if (due === 'UNANSWERED') return personKeptSilent(chat, moment);
    if (due === 'AGENT_LOST') return losePerson(chat, 'PERSON_LOST', moment);
    if (due === 'TRANSFER_EXPIRED') return expireTransfer(chat);
  }
  switch (due) {
    case 'DESK_CLOSED':
      return becomeTicket(chat, 'OUT_OF_HOURS', null, moment);
    case 'UNANSWERED':
      return becomeTicket(chat, 'UNANSWERED', null, moment);
    case 'ASSISTANT_SILENT':
      return assistantFailed(chat);
    case 'IDLE':
      return end(chat, 'IDLE');
    default:
      return refused('NOTHING_DUE');
  }
}
