import type {
  AssistedChat,
  ChatEffect,
  ChatTransition,
  HeldChatEvent,
  HumanChat,
  LiveChat,
  Moment,
  WaitingChat,
} from './chat.ts';
import {
  assistantTakesOver,
  becomeTicket,
  done,
  end,
  queueMoved,
  refused,
  stopAssistant,
  talkOf,
  tell,
  withdrawTransfer,
} from './chat-change.ts';

/** Losing a person once means waiting again; losing another would send the customer round in circles. */
const mostPersonsLost = 2;

export function accept(chat: LiveChat, agentId: string, { now }: Moment): ChatTransition {
  if (chat.state !== 'WAITING') return refused(chat.state === 'HUMAN' ? 'WITH_A_PERSON' : 'NOT_WAITING');
  const owned: HumanChat = {
    ...talkOf(chat),
    state: 'HUMAN',
    agentId,
    queuedAt: chat.queuedAt,
    owesWordsSince: now,
    awaySince: null,
    transfer: null,
  };
  return done(owned, ...stopAssistant(chat), tell({ notice: 'PERSON_JOINED', agentId }), queueMoved);
}

/** What an agent does with a chat that a person has. */
export function agentDid(chat: HumanChat, event: HeldChatEvent, moment: Moment): ChatTransition {
  if (event.type === 'AGENT_ACCEPTED_TRANSFER') return acceptTransfer(chat, event.agentId, moment);
  if (event.type === 'AGENT_CANCELLED_TRANSFER') return cancelTransfer(chat, event.agentId);
  if (event.agentId !== chat.agentId) return refused('NOT_YOURS');
  switch (event.type) {
    case 'AGENT_WROTE':
      return done({
        ...chat,
        unansweredSince: null,
        owesWordsSince: null,
        awaySince: null,
        lastActivityAt: moment.now,
      });
    case 'AGENT_LEFT':
      return losePerson(chat, 'PERSON_LEFT', moment);
    case 'AGENT_HANDED_BACK':
      return handBack(chat, moment);
    case 'AGENT_OFFERED_TRANSFER':
      return offerTransfer(chat, event.to, moment);
    case 'AGENT_WENT_AWAY':
      return done({ ...chat, awaySince: chat.awaySince ?? moment.now });
    case 'AGENT_CAME_BACK':
      return done({ ...chat, awaySince: null });
    case 'AGENT_ENDED':
      return end(chat, 'AGENT');
    case 'AGENT_OPENED_TICKET':
      return chat.hasSpoken ? becomeTicket(chat, 'AGENT', chat.agentId, moment) : refused('NOTHING_SAID');
  }
}

/** The customer waits for another person, at the place they had; out of hours, or for the second time, it's a ticket. */
export function losePerson(held: HumanChat, notice: 'PERSON_LEFT' | 'PERSON_LOST', moment: Moment): ChatTransition {
  const chat = { ...held, personsLost: held.personsLost + 1 };
  const parting: ChatEffect[] = [
    tell({ notice, agentId: chat.agentId }),
    ...(notice === 'PERSON_LOST' ? [notifyOwner(chat, 'CHAT_TAKEN_AWAY')] : []),
  ];
  if (!moment.isOpen) return becomeTicket(chat, 'OUT_OF_HOURS', null, moment, parting);
  if (chat.personsLost >= mostPersonsLost) return becomeTicket(chat, 'PERSONS_LOST', null, moment, parting);
  const waiting: WaitingChat = {
    ...talkOf(chat),
    state: 'WAITING',
    waitingSince: moment.now,
    queuedAt: chat.queuedAt,
  };
  return assistantTakesOver(waiting, moment, [
    ...parting,
    ...withdrawTransfer(chat),
    tell({ notice: 'WAITING' }),
    { type: 'NOTIFY_AGENTS' },
    queueMoved,
  ]);
}

/** They go on with it as a ticket; where there's nothing yet to go on with, somebody else is waited for. */
export function personKeptSilent(chat: HumanChat, moment: Moment): ChatTransition {
  if (!chat.hasSpoken) return losePerson(chat, 'PERSON_LEFT', moment);
  return becomeTicket(chat, 'UNANSWERED', chat.agentId, moment);
}

/** The end of an offer that nobody took up in time: both hear of it. */
export const expireTransfer = (chat: HumanChat): ChatTransition =>
  done({ ...chat, transfer: null }, ...withdrawTransfer(chat), notifyOwner(chat, 'TRANSFER_CANCELLED'));

function handBack(chat: HumanChat, moment: Moment): ChatTransition {
  const back: AssistedChat = {
    ...talkOf(chat),
    state: 'ASSISTANT',
    personOffered: false,
    lastActivityAt: moment.now,
  };
  const parting = [tell({ notice: 'HANDED_BACK', agentId: chat.agentId }), ...withdrawTransfer(chat)];
  return assistantTakesOver(back, moment, parting);
}

function offerTransfer(chat: HumanChat, to: string, { now }: Moment): ChatTransition {
  if (to === chat.agentId) return refused('TRANSFER_TO_SELF');
  if (chat.transfer) return refused('TRANSFER_PENDING');
  return done(
    { ...chat, transfer: { to, since: now } },
    { type: 'NOTIFY_AGENT', agentId: to, notice: 'TRANSFER_OFFERED' },
  );
}

function acceptTransfer(chat: HumanChat, agentId: string, { now }: Moment): ChatTransition {
  if (chat.transfer?.to !== agentId) return refused('NO_TRANSFER');
  return done(
    { ...chat, agentId, owesWordsSince: now, awaySince: null, transfer: null },
    tell({ notice: 'PERSON_CHANGED', fromId: chat.agentId, agentId }),
    notifyOwner(chat, 'TRANSFER_ACCEPTED'),
  );
}

function cancelTransfer(chat: HumanChat, agentId: string): ChatTransition {
  if (!chat.transfer) return refused(agentId === chat.agentId ? 'NO_TRANSFER' : 'NOT_YOURS');
  const unoffered = { ...chat, transfer: null };
  if (agentId === chat.agentId) return done(unoffered, ...withdrawTransfer(chat));
  if (agentId === chat.transfer.to) return done(unoffered, notifyOwner(chat, 'TRANSFER_CANCELLED'));
  return refused('NOT_YOURS');
}

const notifyOwner = (
  { agentId }: HumanChat,
  notice: 'CHAT_TAKEN_AWAY' | 'TRANSFER_ACCEPTED' | 'TRANSFER_CANCELLED',
): ChatEffect => ({ type: 'NOTIFY_AGENT', agentId, notice });
