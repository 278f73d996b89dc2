import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ChatPane, type ChatPaneProps } from './chat-pane.tsx';
import { ChatSkeleton } from './chat-skeleton.tsx';
import { NoChat } from './no-chat.tsx';

const OpenChatDocument = graphql(`
  query OpenChat($chatId: ID!) {
    liveCursor
    node(id: $chatId) {
      __typename
      id
      ... on Chat {
        ...ChatPane_chat
      }
    }
  }
`);

interface OpenChatProps extends Pick<ChatPaneProps, 'readerId' | 'colleagues' | 'conversation'> {
  chatId: string;
}

/** The chosen chat, in the panes beside the lists. Give it a React `key` per chat. */
export function OpenChat({ chatId, ...rest }: OpenChatProps) {
  const { result, refetch, cursor } = useLiveQuery({ query: OpenChatDocument, variables: { chatId } });
  const chat = result.data?.node;

  if (chat?.__typename === 'Chat') return <ChatPane chat={chat} cursor={cursor} onResync={refetch} {...rest} />;
  if (result.fetching || result.stale) return <ChatSkeleton />;
  if (!result.error || faultOf(result.error).noAccess) return <NoChat />;
  return (
    <div className="px-6">
      <ErrorState title="This chat could not be loaded" detail={faultOf(result.error).detail} onRetry={refetch} />
    </div>
  );
}
