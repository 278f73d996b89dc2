import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { MorePages } from '@/lib/live/use-more-pages.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { Announcement } from './announcement.tsx';
import { EarlierMessages } from './earlier-messages.tsx';
import { NewMessages } from './new-messages.tsx';
import { PendingMessages } from './pending-messages.tsx';
import type { Reader } from './reader.ts';
import { SkipToComposer } from './skip-to-composer.tsx';
import { Thread, type ThreadItem } from './thread.tsx';
import { useLatest } from './use-latest.ts';
import type { CurrentLook } from './use-look.ts';
import type { MessageComposers } from './use-message-composers.ts';
import type { PostedMessage } from './use-thread.ts';

interface ConversationViewProps {
  /** In a pane the thread begins at its end and, on wide screens, scrolls by itself; on a page all of the page scrolls. */
  isPane: boolean;
  reader: Reader;
  thread: { items: readonly ThreadItem[]; earlier: MorePages<ThreadItem> };
  look: CurrentLook;
  /** Messages that came in since the thread was read. */
  posted: readonly PostedMessage[];
  /** The reader's own on their way. */
  outgoing: readonly OutboxEntry[];
  composers: MessageComposers;
  /** Stands after the last message. */
  tail?: ReactNode;
  /** The field to write in and what stands above it. `onSent` brings what was sent into sight. */
  foot: (onSent: () => void) => ReactNode;
}

/** A thread with what is on its way to it, and the field to write in below. */
export function ConversationView({
  isPane,
  reader,
  thread: { items, earlier },
  look,
  posted,
  outgoing,
  composers,
  tail,
  foot,
}: ConversationViewProps) {
  const latest = useLatest({ items, readerId: reader.personId, look, startAtEnd: isPane });
  const { content, end, mark, composer, bottom, hasNew, jump, jumpToNew } = latest;

  return (
    <section aria-label="Conversation" className={clsx('flex flex-col', isPane ? 'flex-1 md:min-h-0' : 'gap-8')}>
      <div className={clsx(isPane && 'flex-1 px-4 pt-5 md:min-h-0 md:overflow-y-auto md:px-6')}>
        <div ref={content}>
          {reader.actions?.includes('REPLY') && <SkipToComposer composer={composer} />}
          <EarlierMessages earlier={earlier} />
          <Thread items={items} reader={reader} unseen={look.unseen} mark={mark}>
            <PendingMessages
              entries={outgoing}
              items={items}
              hasEarlier={earlier.hasMore}
              reader={reader}
              onEdit={(entry) => void composers.edit(entry)}
              onDiscarded={() => composers[composers.shown].editor.current?.focus()}
            />
            {tail}
          </Thread>
        </div>
        <div ref={end} className={isPane ? 'h-5' : 'h-px'} />
        {hasNew && !isPane && <NewMessages onJump={jumpToNew} className="-mt-12 sticky bottom-4 h-12" />}
      </div>
      <Announcement posted={posted} readerId={reader.personId} />
      <div
        ref={composer}
        className={clsx(
          isPane
            ? 'sticky bottom-0 border-line border-t bg-ground px-4 py-2 empty:hidden md:relative md:px-6 md:py-3'
            : 'relative',
        )}
      >
        {hasNew && isPane && <NewMessages onJump={jumpToNew} className="-top-12 absolute inset-x-0" />}
        {foot(() => requestAnimationFrame(jump))}
      </div>
      <div ref={bottom} />
    </section>
  );
}
