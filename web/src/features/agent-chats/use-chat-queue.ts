import { useMemo, useState } from 'react';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { ChatQueueEventsSubscription } from '@/gql/graphql.ts';
import { type Fault, faultOf } from '@/lib/graphql/fault.ts';
import { type PageCursor, useLiveQuery } from '@/lib/live/use-live-query.ts';
import { type PageEvent, useLiveStream } from '@/lib/live/use-live-stream.ts';
import { type ChatItem, ChatItem_chat } from './chat-item.ts';
import { type ChatLists, chatLists, withChat } from './chat-lists.ts';
import { ChatQueueDocument, ChatQueueEventsDocument } from './chat-queue-query.ts';

interface Agent {
  readonly id: string;
  readonly name: string;
}

export interface ChatQueue {
  /** Undefined until the first answer. */
  readonly lists: ChatLists<ChatItem> | undefined;
  /** Who is there and takes chats, by name. */
  readonly agents: readonly Agent[];
  readonly fault: Fault | undefined;
  readonly fetching: boolean;
  readonly refetch: () => void;
}

type QueueEvent = PageEvent<ChatQueueEventsSubscription['chatQueueEvents']>;

/** What the stream has told since the answer at `after`. */
interface Since {
  readonly after: PageCursor | undefined;
  readonly chats: ReadonlyMap<string, ChatItem>;
  readonly agents: readonly Agent[] | undefined;
}

const nothingSince = (after: PageCursor | undefined): Since => ({ after, chats: new Map(), agents: undefined });

/** A desk's chats that wait or are with a person, and who takes them, live. */
export function useChatQueue(deskId: string, readerId: string): ChatQueue {
  const { result, refetch, cursor } = useLiveQuery({ query: ChatQueueDocument, variables: { deskId } });
  const [told, setTold] = useState(() => nothingSince(cursor));
  const since = told.after === cursor ? told : undefined;
  const { data, error, fetching } = result;
  const queue = data?.chatQueue;
  const loaded = useMemo(
    () => [...(queue?.waiting ?? []), ...(queue?.held ?? [])].map((chat) => readFragment(ChatItem_chat, chat)),
    [queue],
  );
  const stream = useLiveStream({
    document: ChatQueueEventsDocument,
    variables: { deskId },
    after: cursor,
    onEvent: (event) => setTold((told) => taken(told.after === cursor ? told : nothingSince(cursor), event, loaded)),
    onResync: refetch,
  });

  const lists = useMemo(
    () => queue && chatLists([...loaded, ...(since?.chats.values() ?? [])], readerId),
    [queue, loaded, since, readerId],
  );

  const failure = error && !data ? error : stream.error;
  return {
    lists,
    agents: since?.agents ?? queue?.availableAgents ?? [],
    fault: failure && faultOf(failure),
    fetching,
    refetch,
  };
}

function taken(since: Since, event: QueueEvent, loaded: readonly ChatItem[]): Since {
  switch (event.__typename) {
    case 'ChatChanged': {
      const chat = readFragment(ChatItem_chat, event.chat);
      return { ...since, chats: withChat(since.chats, chat, new Set(loaded.map(({ id }) => id))) };
    }
    case 'ChatAgentsChanged':
      return { ...since, agents: event.queue.availableAgents };
  }
}
