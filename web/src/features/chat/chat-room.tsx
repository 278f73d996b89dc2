import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ChatSkeleton } from './chat-skeleton.tsx';
import { type ConversationRender, LiveChat } from './live-chat.tsx';
import { NoChat } from './no-chat.tsx';

const ChatRoomDocument = graphql(`
  query ChatRoom($chatId: ID!) {
    liveCursor
    node(id: $chatId) {
      __typename
      ... on Chat {
        id
        desk {
          id
          slug
        }
        ...LiveChat_chat
      }
    }
  }
`);

interface ChatRoomProps {
  /** Slug of the desk. */
  desk: string;
  chatId: string;
  onChat: (chatId: string) => void;
  conversation: ConversationRender;
}

/** One chat, open or over. Give it a React `key` per chat. */
export function ChatRoom({ desk, chatId, onChat, conversation }: ChatRoomProps) {
  const { result, refetch, cursor } = useLiveQuery({ query: ChatRoomDocument, variables: { chatId } });
  const chat = result.data?.node;

  if (chat?.__typename === 'Chat' && chat.desk.slug === desk) {
    return <LiveChat chat={chat} cursor={cursor} onResync={refetch} onChat={onChat} conversation={conversation} />;
  }
  if (result.fetching || result.stale) return <ChatSkeleton />;
  if (!result.error || faultOf(result.error).noAccess || result.data) return <NoChat desk={desk} />;
  return (
    <div className="px-4">
      <ErrorState title="The chat could not be loaded" detail={faultOf(result.error).detail} onRetry={refetch} />
    </div>
  );
}
