import type { Chat, ChatEffect, ChatEvent, ChatTransition, Moment } from '../src/domains/chats/chat.ts';
import { newChat, transition } from '../src/domains/chats/chat-lifecycle.ts';

// What happens in chats, and chats to which it has happened, for the tests of their lifecycle.

export const start = new Date('2026-11-20T10:00:00Z');
export const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);
export const open = (milliseconds = 0): Moment => ({ now: later(milliseconds), isOpen: true });
export const closed = (milliseconds = 0): Moment => ({ now: later(milliseconds), isOpen: false });

export const ann = { agentId: 'ann' };
export const ben = { agentId: 'ben' };
export const wrote: ChatEvent = { type: 'CUSTOMER_WROTE' };
export const asked: ChatEvent = { type: 'PERSON_REQUESTED' };
export const customerEnded: ChatEvent = { type: 'CUSTOMER_ENDED' };
export const timePassed: ChatEvent = { type: 'TIME_PASSED' };
export const answered = (turn: number, isSure = true): ChatEvent => ({ type: 'ASSISTANT_ANSWERED', turn, isSure });
export const offered: ChatEvent = { type: 'AGENT_OFFERED_TRANSFER', ...ann, to: 'ben' };

/** The chat after these events, none of which may be refused, all at the start of an open day. */
export function chatAfter(...events: ChatEvent[]): Chat {
  return events.reduce<Chat>((chat, event) => accepted(transition(chat, event, open())).chat, newChat(start));
}

export function accepted(result: ChatTransition): { chat: Chat; effects: ChatEffect[] } {
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  return result;
}

export const fresh = newChat(start);
export const asking = chatAfter(wrote);
export const talking = chatAfter(wrote, answered(1));
export const waiting = chatAfter(wrote, answered(1), asked);
export const unsaidWaiting = chatAfter(asked);
export const accepting: ChatEvent = { type: 'AGENT_ACCEPTED', ...ann };
export const held = chatAfter(wrote, answered(1), asked, accepting);
export const unsaidHeld = chatAfter(asked, accepting);
export const transferring = chatAfter(wrote, answered(1), asked, accepting, offered);
export const ended = chatAfter(wrote, customerEnded);

/** What follows, in a form that is short to compare. */
export const told = ({ effects }: { effects: ChatEffect[] }): string[] =>
  effects.map((effect) => {
    if (effect.type === 'TELL_CUSTOMER') return `tell ${effect.notice}`;
    if (effect.type === 'NOTIFY_AGENT') return `${effect.agentId} ${effect.notice}`;
    return effect.type;
  });

/** The state that it leads to, how it ends, or why it is refused. */
export function outcomeOf(result: ChatTransition): string {
  if (!result.ok) return result.reason;
  return result.chat.state === 'ENDED' ? result.chat.outcome.kind : result.chat.state;
}
