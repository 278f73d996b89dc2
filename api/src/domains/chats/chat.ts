/** What of a chat its lifecycle needs. Times say since when. */
export type Chat = LiveChat | EndedChat;
export type LiveChat = AssistedChat | WaitingChat | HumanChat;

/** What every chat remembers. */
export interface Talk {
  /** Whether the customer has written anything yet: without a word of theirs there's no ticket. */
  hasSpoken: boolean;
  /** Words of the customer that nobody has answered; null when all are. */
  unansweredSince: Date | null;
  /** Counts what the assistant was asked. An answer to an earlier question comes too late. */
  turn: number;
  /** The assistant offers a person, or asks for words that one could read, once; then it leaves that to the customer. */
  personOffered: boolean;
  /** How often a person has left the chat without ending it or handing it back. */
  personsLost: number;
  /** When anybody wrote last, or the assistant got the chat, from its beginning on. */
  lastActivityAt: Date;
}

/** The assistant answers. */
export type AssistedChat = Talk & { state: 'ASSISTANT' };

/** The assistant still answers, and a person has been asked for. */
export type WaitingChat = Talk & {
  state: 'WAITING';
  /** Begins anew when a person was lost. */
  waitingSince: Date;
  /** The place in the queue. Who has lost their person keeps the place they had. */
  queuedAt: Date;
};

/** A person answers, and the assistant is silent. */
export type HumanChat = Talk & {
  state: 'HUMAN';
  agentId: string;
  queuedAt: Date;
  /** Since when the person owes the customer words: from accepting on, and from each question on. */
  owesWordsSince: Date | null;
  /** Since when the person has no page open. */
  awaySince: Date | null;
  /** To whom the chat is offered. Until they accept, it stays with `agentId`. */
  transfer: { to: string; since: Date } | null;
};

/** Final. */
export type EndedChat = Talk & { state: 'ENDED'; outcome: ChatOutcome };

export type ChatOutcome =
  | { kind: 'ENDED'; reason: EndReason }
  /** The ticket has the transcript; the agent is who goes on with it, null for whoever takes it. */
  | { kind: 'TICKET'; reason: TicketReason; agentId: string | null };

/** Who or what ended a chat: `IDLE` is half an hour without a word, with nothing left to answer. */
export type EndReason = 'CUSTOMER' | 'AGENT' | 'IDLE';

/**
 * Why a chat became a ticket.
 * - `OUT_OF_HOURS`: the team doesn't work, or stopped working while the customer waited.
 * - `UNANSWERED`: nobody came, or who came wrote nothing, for ten minutes.
 * - `PERSONS_LOST`: a second person was lost; a third wait would be one too many.
 * - `CUSTOMER`, `AGENT`: they chose it.
 */
export type TicketReason = 'OUT_OF_HOURS' | 'UNANSWERED' | 'PERSONS_LOST' | 'CUSTOMER' | 'AGENT';

/** Everything that can happen to a chat. */
export type ChatEvent =
  | { type: 'CUSTOMER_WROTE' | 'PERSON_REQUESTED' | 'WAIT_CANCELLED' | 'TICKET_REQUESTED' | 'CUSTOMER_ENDED' }
  /** `isSure` is false where the assistant doesn't know, and said so. */
  | { type: 'ASSISTANT_ANSWERED'; turn: number; isSure: boolean }
  | { type: 'ASSISTANT_FAILED'; turn: number }
  | { type: 'AGENT_ACCEPTED'; agentId: string }
  | HeldChatEvent
  /** Whatever is due by now is done, one thing at a time. */
  | { type: 'TIME_PASSED' };

/** What agents do with a chat that one of them has. */
export type HeldChatEvent =
  | { type: 'AGENT_OFFERED_TRANSFER'; agentId: string; to: string }
  | {
      type:
        | 'AGENT_WROTE'
        | 'AGENT_LEFT'
        | 'AGENT_HANDED_BACK'
        | 'AGENT_ACCEPTED_TRANSFER'
        /** Declined by the one it's offered to, or taken back by the one who offers it. */
        | 'AGENT_CANCELLED_TRANSFER'
        | 'AGENT_WENT_AWAY'
        | 'AGENT_CAME_BACK'
        | 'AGENT_ENDED'
        | 'AGENT_OPENED_TICKET';
      agentId: string;
    };

/** What is said to the customer, in the thread, in the desk's own name. Never while it answers for somebody. */
export type CustomerNotice =
  | { notice: 'WAITING' | 'WAIT_CANCELLED' | 'PERSON_OFFERED' | 'ASSISTANT_FAILED' }
  | { notice: 'PERSON_JOINED' | 'PERSON_LEFT' | 'PERSON_LOST' | 'HANDED_BACK'; agentId: string }
  | { notice: 'PERSON_CHANGED'; fromId: string; agentId: string }
  | { notice: 'ENDED'; reason: EndReason }
  | { notice: 'BECAME_TICKET'; reason: TicketReason }
  /** What would be a ticket for that reason has nothing to say yet. */
  | { notice: 'WORDS_NEEDED'; reason: TicketReason };

export type AgentNotice =
  | 'CUSTOMER_WROTE'
  | 'CHAT_ENDED'
  | 'CHAT_TAKEN_AWAY'
  | 'TRANSFER_OFFERED'
  | 'TRANSFER_ACCEPTED'
  | 'TRANSFER_CANCELLED';

/** What follows from a transition, in the order in which it's to be done, all of it in the transaction of the change. */
export type ChatEffect =
  | { type: 'ASK_ASSISTANT'; turn: number }
  /** Whatever it's writing is thrown away. */
  | { type: 'STOP_ASSISTANT' }
  | ({ type: 'TELL_CUSTOMER' } & CustomerNotice)
  /** A chat begins to wait: whoever is available hears of it. */
  | { type: 'NOTIFY_AGENTS' }
  | { type: 'NOTIFY_AGENT'; agentId: string; notice: AgentNotice }
  /** Everybody who waits may have another position now. */
  | { type: 'QUEUE_MOVED' }
  | { type: 'OPEN_TICKET'; reason: TicketReason; agentId: string | null };

/**
 * Why an event changed nothing.
 * - `CHAT_HAS_ENDED`: ended is final.
 * - `NOTHING_SAID`: a ticket is asked for before the customer has written a word; or, once more, a person out of hours.
 * - `ALREADY_WAITING`, `NOT_WAITING`: a person has, or has not, been asked for.
 * - `WITH_A_PERSON`, `NOT_WITH_A_PERSON`: a person has the chat, or nobody has.
 * - `NOT_YOURS`: another agent has the chat.
 * - `ANSWER_TOO_LATE`: the customer wrote again, or was answered otherwise, before the assistant was ready.
 * - `TRANSFER_TO_SELF`, `TRANSFER_PENDING`: who has the chat needn't be offered it; one offer at a time.
 * - `NO_TRANSFER`: the chat isn't offered to this agent, or not any more.
 * - `NOTHING_DUE`: it's too early.
 */
export type ChatRefusal =
  | 'CHAT_HAS_ENDED'
  | 'NOTHING_SAID'
  | 'ALREADY_WAITING'
  | 'NOT_WAITING'
  | 'WITH_A_PERSON'
  | 'NOT_WITH_A_PERSON'
  | 'NOT_YOURS'
  | 'ANSWER_TOO_LATE'
  | 'TRANSFER_TO_SELF'
  | 'TRANSFER_PENDING'
  | 'NO_TRANSFER'
  | 'NOTHING_DUE';

/** When something happens, and whether the team works then. */
export interface Moment {
  now: Date;
  isOpen: boolean;
}

export type ChatTransition = { ok: true; chat: Chat; effects: ChatEffect[] } | { ok: false; reason: ChatRefusal };
