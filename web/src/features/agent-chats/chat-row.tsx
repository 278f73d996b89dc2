import { clsx } from 'clsx';
import { chatPatience } from '@/lib/time/waiting-words.ts';
import { PlainLink } from '@/ui/link.tsx';
import { WaitingTime } from '@/ui/waiting-time.tsx';
import { type ChatItem, lastWords } from './chat-item.ts';

interface ChatRowProps {
  chat: ChatItem;
  selected: boolean;
  /** Its customer has written since the reader looked. */
  unread: boolean;
  /** Its place among those that wait, the first being 1. */
  place?: number | undefined;
  /** Who has it, where that is somebody else. */
  agent?: string | undefined;
}

/** One chat in two lines: who, since when they wait for words, and what they said last. */
export function ChatRow({ chat, selected, unread, place, agent }: ChatRowProps) {
  const { id, customer, workspace, waitingSince, unansweredSince } = chat;
  const since = waitingSince ?? unansweredSince;
  const organisation = workspace.kind === 'ORGANISATION' ? workspace.name : undefined;
  return (
    <PlainLink
      to="/chats/$chatId"
      params={{ chatId: id }}
      search={true}
      resetScroll={false}
      data-chat={id}
      data-selected={selected || undefined}
      className="relative flex min-h-14 flex-col justify-center gap-0.5 py-2 pr-3 pl-5 hover:bg-hover focus-visible:-outline-offset-2 data-selected:bg-accent-soft"
    >
      {unread && (
        <span className="absolute top-4 left-1.5 size-2 rounded-full bg-accent-line">
          <span className="sr-only">Unread. </span>
        </span>
      )}
      <span className="flex items-baseline justify-between gap-3">
        <span className={clsx('truncate', unread ? 'font-semibold' : 'font-medium')}>
          {place !== undefined && (
            <span className="text-muted tabular-nums">
              {place}
              <span className="sr-only">. in the queue: </span>{' '}
            </span>
          )}
          {customer.name}
          {organisation && <span className="font-normal text-muted"> · {organisation}</span>}
        </span>
        <span className="shrink-0 text-xs empty:hidden">
          {since && <WaitingTime since={since} patience={chatPatience} />}
        </span>
      </span>
      <span className="flex gap-2 text-muted text-xs">
        <span className="min-w-0 flex-1 truncate">{lastWords(chat)}</span>
        {agent && <span className="max-w-28 shrink-0 truncate">{agent}</span>}
      </span>
    </PlainLink>
  );
}
