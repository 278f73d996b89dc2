import type { ReactNode } from 'react';
import type { FragmentType } from '@/gql/fragment-masking.ts';
import type {
  ChatConversation_ChatFragmentDoc,
  ChatConversation_EventFragmentDoc,
  PresenceLine_PresenceFragmentDoc,
  TicketAction,
} from '@/gql/graphql.ts';
import type { PageCursor } from '@/lib/live/use-live-query.ts';

/** What a page of a chat hands to its thread and the field below, which are a feature of their own. */
export interface ChatSlot {
  chat: FragmentType<typeof ChatConversation_ChatFragmentDoc>;
  /** Events after the chat's answer, oldest first. */
  events: readonly FragmentType<typeof ChatConversation_EventFragmentDoc>[];
  /** Who is there at this moment; undefined until it is known. */
  presence: FragmentType<typeof PresenceLine_PresenceFragmentDoc> | undefined;
  /** The assistant's next message as far as it is written. */
  growing?: string | null | undefined;
  /** The live cursor of the chat's answer. */
  cursor: PageCursor | undefined;
  /** What the reader may write: REPLY, ADD_NOTE, or neither. */
  actions: readonly TicketAction[];
  /** Stands above the field, or in its place. */
  notice?: ReactNode;
}
