import { type ReactNode, useMemo } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Composers, Composers_desk } from './composers.tsx';
import { ConversationView } from './conversation-view.tsx';
import { PresenceLine, type PresenceLine_presence } from './presence-line.tsx';
import type { Reader } from './reader.ts';
import { Conversation_ticket, type ConversationEvent, type ConversationTicket, ticketNews } from './ticket-thread.ts';
import { useLook } from './use-look.ts';
import { useMessageComposers } from './use-message-composers.ts';
import { useOutgoing } from './use-outgoing.ts';
import { useOwnPresence } from './use-own-presence.ts';
import { useThread } from './use-thread.ts';

export interface ConversationProps {
  ticket: ConversationTicket;
  /** Events after the ticket's answer, oldest first. */
  events: readonly ConversationEvent[];
  /** Who is there at this moment; undefined until it is known. */
  presence: FragmentType<typeof PresenceLine_presence> | undefined;
  /** The live cursor of the ticket's answer. */
  cursor: string | undefined;
  /** Whose eyes it is shown to. Customers read it on a page, the team in a pane. */
  side: Reader['side'];
  /** What the reader may do; undefined until it is known. */
  actions: Reader['actions'];
  /** Stands above the composer, or in its place: what the status asks of the reader. */
  notice?: ReactNode;
}

/** A ticket's thread and the field to write in. Give it a React `key` per ticket: it holds the ticket's drafts. */
export function Conversation({ ticket: ref, events, presence, cursor, side, actions, notice }: ConversationProps) {
  const readerId = useViewer().person.id;
  const ticket = readFragment(Conversation_ticket, ref);
  const desk = readFragment(Composers_desk, ticket.desk);
  const { id: placeId, reference, formReturnedAt, type } = ticket;
  const { changes, posted } = useMemo(() => ticketNews(events), [events]);
  const thread = useThread({ placeId, newest: ticket.thread, changes, cursor });
  const { items } = thread;
  const reader = useMemo<Reader>(() => ({ personId: readerId, side, actions }), [readerId, side, actions]);
  const { edited, sent } = useOwnPresence({ place: 'ticket', placeId }, actions);
  const composers = useMessageComposers({
    at: {
      place: 'ticket',
      placeId,
      reference,
      draftsOf: placeId,
      desk,
      formKinds: formReturnedAt === null ? null : type.formKinds,
    },
    reader,
    items,
    hasEarlier: thread.earlier.hasMore,
    onEdited: edited,
  });
  const outgoing = useOutgoing({ placeId, readerId, items, cursor });
  const look = useLook({ ticketId: placeId, readerId, items, isCurrent: cursor !== undefined });

  return (
    <ConversationView
      isPane={side === 'TEAM'}
      reader={reader}
      thread={thread}
      look={look}
      posted={posted}
      outgoing={outgoing}
      composers={composers}
      foot={(onSent) => (
        <>
          {notice}
          <PresenceLine presence={presence} reader={reader} />
          {actions && (
            <Composers
              composers={composers}
              desk={desk}
              onSent={() => {
                sent();
                onSent();
              }}
            />
          )}
        </>
      )}
    />
  );
}
