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
    ... on ChatMessageRemoved {
      messageId
    }
    ... on ChatChanged {
      entry {
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
    switch (event.__typename) {
      case 'ChatMessagePosted':
        posted.push({ item: threadItem(event.message), text: event.message.body.text });
        changes.push({ kind: 'put', item: threadItem(event.message) });
        break;
      case 'ChatMessageChanged':
        changes.push({ kind: 'put', item: threadItem(event.message) });
        break;
      case 'ChatMessageRemoved':
        changes.push({ kind: 'remove', id: event.messageId });
        break;
      case 'ChatChanged':
        if (event.entry) changes.push({ kind: 'put', item: threadItem(event.entry) });
        break;
    }
  }
  return { changes, posted };
}
