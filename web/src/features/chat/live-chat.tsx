import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { ChatSlot } from '@/lib/chat/chat-slot.ts';
import { chatStreamEnd } from '@/lib/chat/chat-stream-end.ts';
import { useLiveEvents } from '@/lib/live/use-live-events.ts';
import type { PageCursor } from '@/lib/live/use-live-query.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ChatHead } from './chat-head.tsx';
import { ChatNotice } from './chat-notice.tsx';
import { NoChat } from './no-chat.tsx';
import { useChatSteps } from './use-chat-steps.ts';

const LiveChat_chat = graphql(`
  fragment LiveChat_chat on Chat {
    id
    ...LiveChat_head
    ...ChatConversation_chat
  }
`);

const LiveChat_head = graphql(`
  fragment LiveChat_head on Chat {
    id
    state
    unansweredSince
    customer {
      id
    }
    desk {
      id
      slug
    }
    ...ChatHead_chat
    ...ChatNotice_chat
  }
`);

const ChatRoomEventsDocument = graphql(`
  subscription ChatRoomEvents($chatId: ID!, $after: LiveCursor) {
    chatEvents(chatId: $chatId, after: $after, presence: true) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on ChatChanged {
        chat {
          id
          ...LiveChat_head
        }
      }
      ... on ChatAnswerGrew {
        text
      }
      ... on ChatPresenceChanged {
        ...PresenceLine_presence
      }
      ...ChatConversation_event
    }
  }
`);

export type ConversationRender = (slot: ChatSlot & { startsFocused?: boolean }) => ReactNode;

interface LiveChatProps {
  chat: FragmentType<typeof LiveChat_chat>;
  cursor: PageCursor | undefined;
  onResync: () => void;
  /** Goes on to another chat. */
  onChat: (chatId: string) => void;
  conversation: ConversationRender;
}

/** The chat on the page, from the answer on and through every event after it. */
export function LiveChat({ chat: ref, cursor, onResync, onChat, conversation }: LiveChatProps) {
  const chat = readFragment(LiveChat_chat, ref);
  const head = readFragment(LiveChat_head, chat);
  const steps = useChatSteps(chat.id);
  const { events, moments, error } = useLiveEvents({
    document: ChatRoomEventsDocument,
    variables: { chatId: chat.id },
    after: cursor,
    onResync,
  });
  const { isGone, fault } = chatStreamEnd({ events, error });
  const isOwn = head.customer.id === useViewer().person.id;
  const isOver = head.state === 'ENDED' || head.state === 'TICKET';

  if (isGone) return <NoChat desk={head.desk.slug} />;
  if (fault !== undefined) {
    return (
      <div className="px-4">
        <ErrorState title="This chat is no longer up to date" detail={fault} onRetry={onResync} />
      </div>
    );
  }
  return (
    <article className="mx-auto flex w-full max-w-read flex-1 flex-col md:min-h-0">
      <ChatHead chat={head} steps={steps} isOwn={isOwn} />
      {conversation({
        chat,
        events,
        cursor,
        presence: moments.ChatPresenceChanged,
        growing: moments.ChatAnswerGrew?.text,
        actions: isOwn && !isOver ? ['REPLY'] : [],
        notice: <ChatNotice chat={head} steps={steps} isOwn={isOwn} onChat={onChat} />,
      })}
    </article>
  );
}
