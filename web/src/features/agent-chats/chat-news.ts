import type { ChatLists } from './chat-lists.ts';

interface Heard {
  readonly id: string;
  /** ISO 8601; since when words of the customer wait for an answer. */
  readonly unansweredSince: string | null;
}

/** Something that somebody of the team wants to hear of. */
export interface ChatNews<Item> {
  readonly kind: 'WAITING' | 'OFFERED' | 'MESSAGE';
  readonly chat: Item;
}

/** What happened between two looks at the lists: a chat began to wait, was offered, or its customer wrote to the reader. */
export function chatNews<Item extends Heard>(before: ChatLists<Item>, now: ChatLists<Item>): ChatNews<Item>[] {
  const isIn = (items: readonly Item[], { id }: Item) => items.some((item) => item.id === id);
  const earlier = (chat: Item) => before.mine.find(({ id }) => id === chat.id);
  return [
    ...now.waiting.filter((chat) => !isIn(before.waiting, chat)).map((chat) => ({ kind: 'WAITING' as const, chat })),
    ...now.offered.filter((chat) => !isIn(before.offered, chat)).map((chat) => ({ kind: 'OFFERED' as const, chat })),
    ...now.mine
      // What was said before the reader took the chat is no news to them.
      .filter(
        (chat) => earlier(chat) && chat.unansweredSince && chat.unansweredSince !== earlier(chat)?.unansweredSince,
      )
      .map((chat) => ({ kind: 'MESSAGE' as const, chat })),
  ];
}
