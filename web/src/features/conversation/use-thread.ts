import { useMemo } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { type ThreadItem, threadItem } from './thread.tsx';
import { layOver, type ThreadChange } from './thread-items.ts';
import { useEarlier } from './use-earlier.ts';

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
      vocabulary {
        attach
        sendReply
      }
      attachmentPolicy {
        kinds
        maxBytes
        maxCount
        hint
      }
    }
    thread(last: 50) {
      edges {
        node {
          id
          ...Thread_item
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
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

interface ThreadOptions {
  ticket: ConversationTicket;
  /** Events after the ticket's answer, oldest first. */
  events: readonly ConversationEvent[];
  /** The live cursor of the ticket's answer. */
  cursor: string | undefined;
}

/** The thread as it is now: the newest page, earlier ones on demand, and what happened since. */
export function useThread({ ticket: ref, events, cursor }: ThreadOptions) {
  const ticket = readFragment(Conversation_ticket, ref);
  const earlier = useEarlier(ticket.id, ticket.thread.pageInfo, cursor);

  const items = useMemo(
    () =>
      layOver({
        loaded: [...earlier.items, ...ticket.thread.edges.map((edge) => threadItem(edge.node))],
        changes: events.flatMap(changeOf),
        hasEarlier: earlier.hasMore,
      }),
    [earlier.items, earlier.hasMore, ticket, events],
  );

  return { ticket, items, earlier };
}

function changeOf(ref: ConversationEvent): ThreadChange<ThreadItem>[] {
  const event = readFragment(Conversation_event, ref);
  switch (event.__typename) {
    case 'MessagePosted':
    case 'MessageChanged':
      return [{ kind: 'put', item: threadItem(event.message) }];
    case 'MessageRemoved':
      return [{ kind: 'remove', id: event.messageId }];
    case 'TicketChanged':
      return event.entry ? [{ kind: 'put', item: threadItem(event.entry) }] : [];
    default:
      return [];
  }
}
