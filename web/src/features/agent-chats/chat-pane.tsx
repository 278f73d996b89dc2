import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { ChatSlot } from '@/lib/chat/chat-slot.ts';
import { chatStreamEnd } from '@/lib/chat/chat-stream-end.ts';
import { useLiveEvents } from '@/lib/live/use-live-events.ts';
import type { PageCursor } from '@/lib/live/use-live-query.ts';
import { chatPatience } from '@/lib/time/waiting-words.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { Link, PlainLink } from '@/ui/link.tsx';
import { WaitingTime } from '@/ui/waiting-time.tsx';
import { ChatDetails } from './chat-details.tsx';
import { chatPart, writingIn } from './chat-part.ts';
import { ChatToolbar } from './chat-toolbar.tsx';
import { chatWords } from './chat-words.ts';
import { NoChat } from './no-chat.tsx';

const ChatPane_chat = graphql(`
  fragment ChatPane_chat on Chat {
    id
    ...ChatPane_head
    ...ChatDetails_chat
    ...ChatConversation_chat
  }
`);

/** What changes of a chat while it is open; with it, what the lists show of it. */
const ChatPane_head = graphql(`
  fragment ChatPane_head on Chat {
    id
    state
    waitingSince
    unansweredSince
    endReason
    customer {
      id
      name
    }
    agent {
      id
      name
    }
    transferTo {
      id
      name
    }
    ticket {
      id
      reference
    }
    ...ChatToolbar_chat
  }
`);

const OpenChatEventsDocument = graphql(`
  subscription OpenChatEvents($chatId: ID!, $after: LiveCursor) {
    chatEvents(chatId: $chatId, after: $after, presence: true) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on ChatChanged {
        chat {
          ...ChatPane_head
        }
      }
      ... on ChatPresenceChanged {
        ...PresenceLine_presence
      }
      ...ChatConversation_event
    }
  }
`);

export interface ChatPaneProps {
  chat: FragmentType<typeof ChatPane_chat>;
  cursor: PageCursor | undefined;
  onResync: () => void;
  readerId: string;
  /** Who else takes chats, by name. */
  colleagues: readonly { readonly id: string; readonly name: string }[];
  conversation: (slot: ChatSlot) => ReactNode;
}

/** The chat in its panes, from the answer on and through every event after it. */
export function ChatPane({ chat: ref, cursor, onResync, readerId, colleagues, conversation }: ChatPaneProps) {
  const chat = readFragment(ChatPane_chat, ref);
  const head = readFragment(ChatPane_head, chat);
  const { events, moments, error } = useLiveEvents({
    document: OpenChatEventsDocument,
    variables: { chatId: chat.id },
    after: cursor,
    onResync,
  });
  const { isGone, fault } = chatStreamEnd({ events, error });
  const part = chatPart(head, readerId);
  const since = part === 'WAITING' ? head.waitingSince : head.unansweredSince;

  if (isGone) return <NoChat />;
  if (fault !== undefined) {
    return (
      <div className="px-6">
        <ErrorState title="This chat is no longer up to date" detail={fault} onRetry={onResync} />
      </div>
    );
  }
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col max-md:overflow-y-auto">
        <header className="flex flex-col gap-2.5 border-line border-b px-4 py-3 md:px-6">
          <PlainLink
            to="/chats"
            search={true}
            className="target inline-flex w-fit items-center gap-1.5 rounded-md text-muted hover:text-ink md:hidden"
          >
            <ArrowLeft className="size-4" aria-hidden="true" /> Chats
          </PlainLink>
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
            <h2 className="font-semibold text-base">{head.customer.name}</h2>
            {since && part !== 'OVER' && <WaitingTime since={since} patience={chatPatience} />}
          </div>
          <p role="status" className="text-muted">
            {chatWords(part, head)}
            {head.ticket && (
              <>
                {' It goes on as '}
                <Link to="/queue/$reference" params={{ reference: head.ticket.reference }} className="font-mono">
                  {head.ticket.reference}
                </Link>
                .
              </>
            )}
          </p>
          <ChatToolbar chat={head} part={part} colleagues={colleagues} />
          <details className="xl:hidden">
            <summary className="w-fit cursor-pointer rounded-md py-1 text-muted hover:text-ink">Customer</summary>
            <ChatDetails chat={chat} />
          </details>
        </header>
        {conversation({ chat, events, presence: moments.ChatPresenceChanged, cursor, actions: writingIn(part) })}
      </div>
      <aside
        aria-label="Customer"
        className="hidden w-60 shrink-0 overflow-y-auto border-line border-l px-4 py-3 xl:block"
      >
        <ChatDetails chat={chat} />
      </aside>
    </div>
  );
}
