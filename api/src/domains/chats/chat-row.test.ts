import { expect, it } from 'vitest';
import type { Chat } from './chat.ts';
import { newChat } from './chat-lifecycle.ts';
import { toChat, toColumns } from './chat-row.ts';

const now = new Date('2026-03-04T10:00:00Z');
const { state: _, ...talk } = newChat(now);
const held = { ...talk, state: 'HUMAN', agentId: 'a', queuedAt: now, owesWordsSince: now, awaySince: null } as const;

const chats: Chat[] = [
  newChat(now),
  { ...talk, hasSpoken: true, unansweredSince: now, turn: 3, personOffered: true, personsLost: 1, state: 'ASSISTANT' },
  { ...talk, state: 'WAITING', waitingSince: now, queuedAt: now },
  { ...held, transfer: null },
  { ...held, awaySince: now, transfer: { to: 'b', since: now } },
  { ...talk, state: 'ENDED', outcome: { kind: 'ENDED', reason: 'IDLE' } },
  { ...talk, state: 'ENDED', outcome: { kind: 'TICKET', reason: 'UNANSWERED', agentId: null } },
  { ...talk, state: 'ENDED', outcome: { kind: 'TICKET', reason: 'AGENT', agentId: 'a' } },
];

it.each(chats.map((chat) => [chat.state, chat] as const))('a chat comes out as it was stored: %s', (_state, chat) => {
  expect(toChat(toColumns(chat))).toEqual(chat);
});

it('columns that can not be of their state are no chat', () => {
  expect(() => toChat({ ...toColumns(newChat(now)), state: 'WAITING' })).toThrow('lacks a column');
  expect(() => toChat({ ...toColumns(newChat(now)), state: 'ENDED', endReason: 'OUT_OF_HOURS' })).toThrow("can't have");
});
