import { useEffect, useEffectEvent, useMemo } from 'react';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { ChatSlot } from '@/lib/chat/chat-slot.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { AssistantAtWork } from './assistant-at-work.tsx';
import { ChatConversation_chat, chatNews } from './chat-thread.ts';
import { Composers, Composers_desk } from './composers.tsx';
import { ConversationView } from './conversation-view.tsx';
import { PresenceLine } from './presence-line.tsx';
import type { Reader } from './reader.ts';
import type { CurrentLook } from './use-look.ts';
import { useMessageComposers } from './use-message-composers.ts';
import { useOutgoing } from './use-outgoing.ts';
import { useOwnPresence } from './use-own-presence.ts';
import { useThread } from './use-thread.ts';

export interface ChatConversationProps extends ChatSlot {
  /** Whose eyes it is shown to. */
  side: Reader['side'];
  /** The field has the focus from the start, as for who has just begun the chat. */
  startsFocused?: boolean | undefined;
}

/** A chat's thread and the field to write in, in a pane. Give it a React `key` per chat: it holds the chat's drafts. */
export function ChatConversation(props: ChatConversationProps) {
  const { chat: ref, events, presence, growing, cursor, side, actions, notice, startsFocused = false } = props;
  const readerId = useViewer().person.id;
  const chat = readFragment(ChatConversation_chat, ref);
  const desk = readFragment(Composers_desk, chat.desk);
  const { id: placeId, state, unansweredSince } = chat;
  const { changes, posted } = useMemo(() => chatNews(events), [events]);
  const thread = useThread({ placeId, newest: chat.thread, changes, cursor });
  const { items } = thread;
  const reader = useMemo<Reader>(() => ({ personId: readerId, side, actions }), [readerId, side, actions]);
  const { edited, sent } = useOwnPresence({ place: 'chat', placeId }, actions);
  const composers = useMessageComposers({
    at: { place: 'chat', placeId, reference: chat.desk.slug, draftsOf: draftsOf(side, chat), desk, formKinds: null },
    reader,
    items,
    hasEarlier: thread.earlier.hasMore,
    onEdited: edited,
  });
  const begin = useEffectEvent(() => {
    if (startsFocused) composers.reply.editor.current?.focus();
  });
  useEffect(() => begin(), []);
  const outgoing = useOutgoing({ placeId, readerId, items, cursor });
  const isCurrent = cursor !== undefined;
  const look = useMemo<CurrentLook>(() => ({ look: undefined, unseen: undefined, isKnown: isCurrent }), [isCurrent]);
  const isLive = state !== 'ENDED' && state !== 'TICKET';
  const isAsked = (state === 'ASSISTANT' || state === 'WAITING') && unansweredSince !== null;

  return (
    <ConversationView
      isPane
      reader={reader}
      thread={thread}
      look={look}
      posted={posted}
      outgoing={outgoing}
      composers={composers}
      tail={isAsked && <AssistantAtWork author={chat.desk.teamName} text={growing} />}
      foot={(onSent) => (
        <>
          {notice}
          {isLive && <PresenceLine presence={presence} reader={reader} />}
          <Composers
            composers={composers}
            desk={desk}
            label="Message"
            placeholder="Write a message"
            sendsOnEnter
            onSent={() => {
              sent();
              onSent();
            }}
          />
        </>
      )}
    />
  );
}

/** A customer has one open chat at a desk, so that what they had not sent when one ended is there in their next. */
const draftsOf = (
  side: Reader['side'],
  chat: { readonly id: string; readonly desk: { readonly id: string } },
): string => (side === 'CUSTOMER' ? `chat ${chat.desk.id}` : chat.id);
