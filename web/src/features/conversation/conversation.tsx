import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Announcement } from './announcement.tsx';
import { Composers } from './composers.tsx';
import { EarlierMessages } from './earlier-messages.tsx';
import { NewMessages } from './new-messages.tsx';
import { PendingMessages } from './pending-messages.tsx';
import type { Reader } from './reader.ts';
import { SkipToComposer } from './skip-to-composer.tsx';
import { Thread } from './thread.tsx';
import { useLatest } from './use-latest.ts';
import { useLook } from './use-look.ts';
import { useMessageComposers } from './use-message-composers.ts';
import { useOutgoing } from './use-outgoing.ts';
import { type ConversationEvent, type ConversationTicket, useThread } from './use-thread.ts';

export interface ConversationProps {
  ticket: ConversationTicket;
  /** Events after the ticket's answer, oldest first. */
  events: readonly ConversationEvent[];
  /** The live cursor of the ticket's answer. */
  cursor: string | undefined;
  /** Whose eyes it is shown to. Customers read it on a page, the team in a pane, where on wide screens the thread scrolls
   * by itself. */
  side: Reader['side'];
  /** What the reader may do; undefined until it is known. */
  actions: Reader['actions'];
  /** Stands above the composer, or in its place: what the status asks of the reader. */
  notice?: ReactNode;
}

/** A ticket's thread and the field to write in. Give it a React `key` per ticket: it holds the ticket's drafts. */
export function Conversation({ ticket: ref, events, cursor, side, actions, notice }: ConversationProps) {
  const readerId = useViewer().person.id;
  const { ticket, items, earlier } = useThread({ ticket: ref, events, cursor });
  const reader = useMemo<Reader>(() => ({ personId: readerId, side, actions }), [readerId, side, actions]);
  const composers = useMessageComposers({ ticket, reader, items, hasEarlier: earlier.hasMore });
  const outgoing = useOutgoing({ ticketId: ticket.id, readerId, items, cursor });
  const isPane = side === 'TEAM';
  const look = useLook({ ticketId: ticket.id, readerId, items, isCurrent: cursor !== undefined });
  const latest = useLatest({ items, readerId, look, startAtEnd: isPane });
  const { end, mark, composer, bottom, hasNew, jump, jumpToNew } = latest;

  return (
    <section aria-label="Conversation" className={clsx('flex flex-col', isPane ? 'flex-1 md:min-h-0' : 'gap-8')}>
      <div className={clsx(isPane && 'flex-1 px-4 pt-5 md:min-h-0 md:overflow-y-auto md:px-6')}>
        {actions?.includes('REPLY') && <SkipToComposer composer={composer} />}
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
        </Thread>
        <div ref={end} className={isPane ? 'h-5' : 'h-px'} />
        {hasNew && !isPane && <NewMessages onJump={jumpToNew} className="-mt-12 sticky bottom-4 h-12" />}
      </div>
      <Announcement events={events} readerId={readerId} />
      <div
        ref={composer}
        className={clsx(
          isPane ? 'sticky bottom-0 border-line border-t bg-ground px-4 py-2 md:relative md:px-6 md:py-3' : 'relative',
        )}
      >
        {hasNew && isPane && <NewMessages onJump={jumpToNew} className="-top-12 absolute inset-x-0" />}
        {notice}
        {actions && <Composers composers={composers} desk={ticket.desk} onSent={() => requestAnimationFrame(jump)} />}
      </div>
      <div ref={bottom} />
    </section>
  );
}
