import { MessagesSquare } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { EmptyState } from '@/ui/empty-state.tsx';
import type { ChatItem } from './chat-item.ts';
import type { ChatLists } from './chat-lists.ts';
import { ChatRow } from './chat-row.tsx';
import { useUnreadChats } from './use-unread-chats.ts';

interface ChatListProps {
  lists: ChatLists<ChatItem>;
  /** Id of the chat beside the lists. */
  selected: string | undefined;
  onSelect: (chatId: string) => void;
}

/** How far each key moves the selection. */
const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Every chat of the desk that waits or is with a person. j and k, or the arrow keys, go from one to the next. */
export function ChatList({ lists, selected, onSelect }: ChatListProps) {
  const { offered, mine, waiting, others } = lists;
  const unread = useUnreadChats(mine, selected);
  const root = useRef<HTMLDivElement>(null);
  const groups: readonly { readonly label: string; readonly chats: readonly ChatItem[] }[] = [
    { label: 'Offered to you', chats: offered },
    { label: 'Yours', chats: mine },
    { label: 'Waiting', chats: waiting },
    { label: 'With colleagues', chats: others },
  ];
  const all = groups.flatMap(({ chats }) => chats);

  function move(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = all[all.findIndex(({ id }) => id === selected) + step];
    event.preventDefault();
    if (!next) return;
    onSelect(next.id);
    root.current?.querySelector<HTMLElement>(`[data-chat="${CSS.escape(next.id)}"]`)?.focus();
  }

  if (all.length === 0) {
    return (
      <div className="px-5">
        <EmptyState Icon={MessagesSquare} title="Nobody waits for a person">
          Customers who ask for one appear here at once.
        </EmptyState>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short cut among its links
    <div ref={root} onKeyDown={move}>
      {groups.map(
        ({ label, chats }) =>
          chats.length > 0 && (
            <section key={label} aria-label={label} className="border-line border-b pb-2">
              <h2 className="flex items-baseline gap-2 px-5 pt-3 pb-1 font-medium text-muted text-xs">
                {label} <span className="tabular-nums">{chats.length}</span>
              </h2>
              <ul>
                {chats.map((chat, index) => (
                  <li key={chat.id}>
                    <ChatRow
                      chat={chat}
                      selected={chat.id === selected}
                      unread={unread.has(chat.id)}
                      place={chats === waiting ? index + 1 : undefined}
                      agent={chats === others || chats === offered ? chat.agent?.name : undefined}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
