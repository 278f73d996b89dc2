import { type ReactNode, useEffect, useEffectEvent, useMemo } from 'react';
import { readFragment } from '@/gql/fragment-masking.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { AssistantAtWork } from './assistant-at-work.tsx';
import { ChatConversation_chat, type ChatConversationEvent, type ConversationChat, chatNews } from './chat-thread.ts';
import { Composers, Composers_desk } from './composers.tsx';
import { ConversationView } from './conversation-view.tsx';
import type { Reader } from './reader.ts';
import type { CurrentLook } from './use-look.ts';
import { useMessageComposers } from './use-message-composers.ts';
import { useOutgoing } from './use-outgoing.ts';
import { useThread } from './use-thread.ts';

export interface ChatConversationProps {
  chat: ConversationChat;
  /** Events after the chat's answer, oldest first. */
  events: readonly ChatConversationEvent[];
  /** The live cursor of the chat's answer. */
  cursor: string | undefined;
  /** The assistant's next message as far as it is written. */
  growing?: string | null | undefined;
  /** Whose eyes it is shown to. */
  side: Reader['side'];
  /** What the reader may write: REPLY, ADD_NOTE, or neither. */
  actions: NonNullable<Reader['actions']>;
  /** Stands above the field, or in its place. */
  notice?: ReactNode;
  /** The field has the focus from the start, as for who has just begun the chat. */
  startsFocused?: boolean | undefined;
}

/** A chat's thread and the field to write in, in a pane. Give it a React `key` per chat: it holds the chat's drafts. */
export function ChatConversation(props: ChatConversationProps) {
  const { chat: ref, events, cursor, growing, side, actions, notice, startsFocused = false } = props;
  const readerId = useViewer().person.id;
  const chat = readFragment(ChatConversation_chat, ref);
  const desk = readFragment(Composers_desk, chat.desk);
  const { id: placeId, state, unansweredSince } = chat;
  const { changes, posted } = useMemo(() => chatNews(events), [events]);
  const thread = useThread({ placeId, newest: chat.thread, changes, cursor });
  const { items } = thread;
  const reader = useMemo<Reader>(() => ({ personId: readerId, side, actions }), [readerId, side, actions]);
  const composers = useMessageComposers({
    at: { place: 'chat', placeId, reference: chat.desk.slug, draftsOf: draftsOf(side, chat), desk, formKinds: null },
    reader,
    items,
    hasEarlier: thread.earlier.hasMore,
    onEdited: () => {},
  });
  const begin = useEffectEvent(() => {
    if (startsFocused) composers.reply.editor.current?.focus();
  });
  useEffect(() => begin(), []);
  const outgoing = useOutgoing({ placeId, readerId, items, cursor });
  const isCurrent = cursor !== undefined;
  const look = useMemo<CurrentLook>(() => ({ look: undefined, unseen: undefined, isKnown: isCurrent }), [isCurrent]);
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
          <Composers
            composers={composers}
            desk={desk}
            label="Message"
            placeholder="Write a message"
            sendsOnEnter
            onSent={onSent}
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
