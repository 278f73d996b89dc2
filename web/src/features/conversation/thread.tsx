import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { Thread_ItemFragment } from '@/gql/graphql.ts';
import type { Reader } from './reader.ts';
import { ThreadEntry } from './thread-entry.tsx';
import { ThreadMessage } from './thread-message.tsx';

export const Thread_item = graphql(`
  fragment Thread_item on ThreadItem {
    __typename
    id
    createdAt
    author {
      side
      name
      person {
        id
      }
    }
    ... on Message {
      clientMutationId
      ...ThreadMessage_message
    }
    ...ThreadEntry_item
  }
`);

export type ThreadItem = Thread_ItemFragment;

interface ThreadProps {
  items: readonly ThreadItem[];
  reader: Reader;
  /** What stands after the last item. */
  children?: ReactNode;
}

/** Messages and what happened between them, oldest first. */
export function Thread({ items, reader, children }: ThreadProps) {
  return (
    <ol className="flex flex-col gap-6">
      {items.map((item, index) => (
        <li key={item.id} className={clsx(isEntry(item) && isEntry(items[index - 1]) && '-mt-4')}>
          {item.__typename === 'Message' ? (
            <ThreadMessage message={item} reader={reader} />
          ) : (
            <ThreadEntry item={item} readerId={reader.personId} />
          )}
        </li>
      ))}
      {children}
    </ol>
  );
}

function isEntry(item: ThreadItem | undefined): boolean {
  return item !== undefined && item.__typename !== 'Message';
}

/** The item behind a fragment, for its place in the thread. */
export function threadItem(item: FragmentType<typeof Thread_item>): ThreadItem {
  return readFragment(Thread_item, item);
}
