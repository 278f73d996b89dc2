import { useEffect, useEffectEvent, useRef } from 'react';
import { type ChatItem, lastWords } from './chat-item.ts';
import type { ChatLists } from './chat-lists.ts';
import { type ChatNews, chatNews } from './chat-news.ts';
import { ring } from './ring.ts';

interface RingOptions {
  /** Undefined until they are known. */
  lists: ChatLists<ChatItem> | undefined;
  /** The reader takes new chats: of those that wait they want to hear. */
  takesChats: boolean;
  /** Goes to a chat. */
  onOpen: (chatId: string) => void;
}

/** Rings for what is new in the lists; what stood there when the page was opened is not. */
export function useRing({ lists, takesChats, onOpen }: RingOptions): void {
  const before = useRef(lists);
  const tell = useEffectEvent(({ kind, chat }: ChatNews<ChatItem>) => {
    if (kind === 'WAITING' && !takesChats) return;
    if (kind === 'MESSAGE' && !document.hidden) return;
    ring({ title: words[kind](chat), body: lastWords(chat), tag: chat.id, onOpen: () => onOpen(chat.id) });
  });

  useEffect(() => {
    if (!lists) return;
    const news = before.current ? chatNews(before.current, lists) : [];
    for (const each of news) tell(each);
    before.current = lists;
  }, [lists]);
}

const words: Record<ChatNews<ChatItem>['kind'], (chat: ChatItem) => string> = {
  WAITING: ({ customer }) => `${customer.name} waits for a person`,
  OFFERED: ({ agent, customer }) => `${agent?.name ?? 'A colleague'} offers you the chat with ${customer.name}`,
  MESSAGE: ({ customer }) => `${customer.name} wrote to you`,
};
