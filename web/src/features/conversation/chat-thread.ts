import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { type ThreadItem, threadItem } from './thread.tsx';
import type { ThreadChange } from './thread-items.ts';
import type { PostedMessage, ThreadNews } from './use-thread.ts';

export const ChatConversation_chat = graphql(`
  fragment ChatConversation_chat on Chat {
    id
    state
    unansweredSince
    desk {
      id
      slug
      teamName
      ...Composers_desk
    }
    thread(last: 50) {
      ...Thread_page
    }
  }
`);

export const ChatConversation_event = graphql(`
  fragment ChatConversation_event on ChatEvent {
    __typename
    ... on ChatMessagePosted {
      message {
        id
        body {
          text
        }
        ...Thread_item
      }
    }
    ... on ChatMessageChanged {
      message {
        id
        ...Thread_item
      }
    }
  }
`);

export type ChatConversationEvent = FragmentType<typeof ChatConversation_event>;

/** What a chat's events, oldest first, do to its thread. */
export function chatNews(events: readonly ChatConversationEvent[]): ThreadNews {
  const changes: ThreadChange<ThreadItem>[] = [];
  const posted: PostedMessage[] = [];
  for (const ref of events) {
    const event = readFragment(ChatConversation_event, ref);
    if (event.__typename !== 'ChatMessagePosted' && event.__typename !== 'ChatMessageChanged') continue;
    const item = threadItem(event.message);
    changes.push({ kind: 'put', item });
    if (event.__typename === 'ChatMessagePosted') posted.push({ item, text: event.message.body.text });
  }
  return { changes, posted };
}
