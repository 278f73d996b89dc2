import { clsx } from 'clsx';
import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Announcement } from './announcement.tsx';
import { Composers } from './composers.tsx';
import { PendingMessage } from './pending-message.tsx';
import type { Reader } from './reader.ts';
import { Thread } from './thread.tsx';
import { useLatest } from './use-latest.ts';
import { useMarkSeen } from './use-mark-seen.ts';
import { useMessageComposers } from './use-message-composers.ts';
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
  const { ticket, items, earlier, keep } = useThread({ ticket: ref, events, cursor });
  const composers = useMessageComposers({ ticketId: ticket.id, readerId, items, onStored: keep });
  const reader: Reader = { personId: readerId, side, actions };
  const isPane = side === 'TEAM';
  const { end, bottom, hasNew, jump } = useLatest({ newest: items.at(-1)?.id, startAtEnd: isPane });
  useMarkSeen(ticket.id, items.findLast((item) => item.__typename === 'Message')?.id);

  return (
    <section aria-label="Conversation" className={clsx('flex flex-col', isPane ? 'flex-1 md:min-h-0' : 'gap-8')}>
      <div className={clsx(isPane && 'flex-1 px-4 pt-5 md:min-h-0 md:overflow-y-auto md:px-6')}>
        {earlier.hasMore && (
          <div className="flex flex-col items-start gap-2 pb-6">
            <Button size="sm" busy={earlier.loading} onClick={earlier.load}>
              Show earlier messages
            </Button>
            <FieldError id="earlier-error" message={earlier.error && faultOf(earlier.error).detail} />
          </div>
        )}
        <Thread items={items} reader={reader}>
          {[composers.reply, composers.note].map(
            ({ state: { attempt, status } }, index) =>
              attempt &&
              status === 'sending' && (
                <li key={attempt.clientMutationId}>
                  <PendingMessage text={attempt.text} audience={index === 0 ? 'PUBLIC' : 'INTERNAL'} reader={reader} />
                </li>
              ),
          )}
        </Thread>
        <div ref={end} className={isPane ? 'h-5' : 'h-px'} />
      </div>
      <Announcement events={events} readerId={readerId} />
      <div
        className={clsx(
          isPane ? 'sticky bottom-0 border-line border-t bg-ground px-4 py-2 md:relative md:px-6 md:py-3' : 'relative',
        )}
      >
        {hasNew && (
          <div className="-top-12 absolute inset-x-0 flex justify-center">
            <Button size="sm" className="shadow-float" onClick={jump}>
              <ArrowDown className="size-4" aria-hidden="true" /> New messages
            </Button>
          </div>
        )}
        {notice}
        {actions && (
          <Composers
            composers={composers}
            actions={actions}
            sendLabel={ticket.desk.vocabulary.sendReply}
            onSent={() => requestAnimationFrame(jump)}
          />
        )}
      </div>
      <div ref={bottom} />
    </section>
  );
}
