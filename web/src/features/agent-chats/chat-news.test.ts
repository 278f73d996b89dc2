import { describe, expect, it } from 'vitest';
import type { ChatLists } from './chat-lists.ts';
import { chatNews } from './chat-news.ts';

interface Chat {
  id: string;
  unansweredSince: string | null;
}
const chat = (id: string, unansweredSince: string | null = null): Chat => ({ id, unansweredSince });
const lists = (part: Partial<ChatLists<Chat>>): ChatLists<Chat> => ({
  waiting: [],
  offered: [],
  mine: [],
  others: [],
  ...part,
});
const told = (before: Partial<ChatLists<Chat>>, now: Partial<ChatLists<Chat>>) =>
  chatNews(lists(before), lists(now)).map(({ kind, chat: { id } }) => `${kind} ${id}`);

describe('what an agent hears of', () => {
  it('is who begins to wait and what is offered, once', () => {
    const now = { waiting: [chat('a'), chat('b')], offered: [chat('c')] };
    expect(told({ waiting: [chat('a')] }, now)).toEqual(['WAITING b', 'OFFERED c']);
    expect(told(now, now)).toEqual([]);
  });

  it('is each message in a chat of theirs, and not their own answer to it', () => {
    expect(told({ mine: [chat('a')] }, { mine: [chat('a', '10:00')] })).toEqual(['MESSAGE a']);
    expect(told({ mine: [chat('a', '10:00')] }, { mine: [chat('a', '10:01')] })).toEqual(['MESSAGE a']);
    expect(told({ mine: [chat('a', '10:01')] }, { mine: [chat('a')] })).toEqual([]);
  });

  it('is not what was said before they took the chat', () => {
    expect(told({ waiting: [chat('a', '10:00')] }, { mine: [chat('a', '10:00')] })).toEqual([]);
  });
});
