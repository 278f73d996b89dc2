import { describe, expect, it } from 'vitest';
import { chatPart, writingIn } from './chat-part.ts';

const chat = (state: 'ASSISTANT' | 'WAITING' | 'HUMAN' | 'ENDED' | 'TICKET', agent?: string, transferTo?: string) => ({
  state,
  agent: agent ? { id: agent } : null,
  transferTo: transferTo ? { id: transferTo } : null,
});

describe('what a chat is to somebody of the team', () => {
  it('follows from who has it', () => {
    const parts = [
      chat('ASSISTANT'),
      chat('WAITING'),
      chat('HUMAN', 'me', 'maya'),
      chat('HUMAN', 'maya', 'me'),
      chat('HUMAN', 'maya'),
      chat('ENDED'),
      chat('TICKET', 'me'),
    ].map((shown) => chatPart(shown, 'me'));
    expect(parts).toEqual(['ASSISTANT', 'WAITING', 'MINE', 'OFFERED', 'OTHERS', 'OVER', 'OVER']);
  });

  it('lets who has it write to the customer, everybody note, and nobody once it is over', () => {
    expect(writingIn('MINE')).toEqual(['REPLY', 'ADD_NOTE']);
    for (const part of ['WAITING', 'OFFERED', 'OTHERS', 'ASSISTANT'] as const)
      expect(writingIn(part)).toEqual(['ADD_NOTE']);
    expect(writingIn('OVER')).toEqual([]);
  });
});
