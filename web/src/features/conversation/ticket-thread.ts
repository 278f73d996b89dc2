import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { type ThreadItem, threadItem } from './thread.tsx';
import type { ThreadChange } from './thread-items.ts';
import type { PostedMessage, ThreadNews } from './use-thread.ts';

export const Conversation_ticket = graphql(`
  fragment Conversation_ticket on Ticket {
    id
    reference
    formReturnedAt
    type {
      id
      formKinds
    }
    desk {
      id
      ...Composers_desk
    }
    thread(last: 50) {
      ...Thread_page
    }
  }
`);

export const Conversation_event = graphql(`
  fragment Conversation_event on TicketEvent {
    __typename
    ... on MessagePosted {
      message {
        id
        ...Thread_item
      }
    }
    ... on MessageChanged {
      message {
        id
        ...Thread_item
      }
    }
    ... on MessageRemoved {
      messageId
    }
    ... on TicketChanged {
      entry {
        id
        ...Thread_item
      }
    }
  }
`);

export type ConversationTicket = FragmentType<typeof Conversation_ticket>;
export type ConversationEvent = FragmentType<typeof Conversation_event>;

/** What a ticket's events, oldest first, do to its thread. */
export function ticketNews(events: readonly ConversationEvent[]): ThreadNews {
  const changes: ThreadChange<ThreadItem>[] = [];
  const posted: PostedMessage[] = [];
  for (const ref of events) {
    const event = readFragment(Conversation_event, ref);
    switch (event.__typename) {
      case 'MessagePosted':
        posted.push({ item: threadItem(event.message) });
        changes.push({ kind: 'put', item: threadItem(event.message) });
        break;
      case 'MessageChanged':
        changes.push({ kind: 'put', item: threadItem(event.message) });
        break;
      case 'MessageRemoved':
        changes.push({ kind: 'remove', id: event.messageId });
        break;
      case 'TicketChanged':
        if (event.entry) changes.push({ kind: 'put', item: threadItem(event.entry) });
        break;
    }
  }
  return { changes, posted };
}
