import { clsx } from 'clsx';
import { isSameDay } from 'date-fns';
import { Fragment, type ReactNode, type RefObject } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { Thread_ItemFragment } from '@/gql/graphql.ts';
import { inReaderZone } from '@/lib/time/reader-zone.ts';
import type { Reader } from './reader.ts';
import { ReadingPlace } from './reading-place.tsx';
import { ThreadEntry } from './thread-entry.tsx';
import { DayLine, UnseenLine } from './thread-lines.tsx';
import { ThreadMessage } from './thread-message.tsx';

export const Thread_item = graphql(`
  fragment Thread_item on ThreadItem {
    __typename
    id
    audience
    createdAt
    author {
      side
      name
      person {
        id
      }
    }
    ... on Message {
      automatic
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
  /** Id of the first message that was new to the reader when they came. */
  unseen?: string | undefined;
  /** Where the line before it stands. */
  mark: RefObject<HTMLLIElement | null>;
  /** What stands after the last item. */
  children?: ReactNode;
}

/** Messages and what happened between them, oldest first, day by day. */
export function Thread({ items, reader, unseen, mark, children }: ThreadProps) {
  return (
    <ReadingPlace first={items[0]?.id}>
      <ol className="flex flex-col gap-6">
        {items.map((item, index) => {
          const before = items[index - 1];
          const beginsDay =
            !before || !isSameDay(inReaderZone(Date.parse(item.createdAt)), inReaderZone(Date.parse(before.createdAt)));
          return (
            <Fragment key={item.id}>
              {beginsDay && <DayLine at={item.createdAt} />}
              {item.id === unseen && <UnseenLine ref={mark} />}
              <li
                data-item={item.id}
                tabIndex={-1}
                className={clsx('scroll-mt-6 rounded-md', !beginsDay && isEntry(item) && isEntry(before) && '-mt-4')}
              >
                {item.__typename === 'Message' ? (
                  <ThreadMessage message={item} reader={reader} />
                ) : (
                  <ThreadEntry item={item} readerId={reader.personId} />
                )}
              </li>
            </Fragment>
          );
        })}
        {children}
      </ol>
    </ReadingPlace>
  );
}

function isEntry(item: ThreadItem | undefined): boolean {
  return item !== undefined && item.__typename !== 'Message';
}

/** The item behind a fragment, for its place in the thread. */
export function threadItem(item: FragmentType<typeof Thread_item>): ThreadItem {
  return readFragment(Thread_item, item);
}
