import { useSyncExternalStore } from 'react';
import { plainRichText } from '@/editor/rich-text-value.ts';
import { useOutbox } from '@/lib/outbox/outbox-provider.tsx';

/** Sends words that the customer chose rather than wrote, on the way that what they write goes. */
export function useSay() {
  const outbox = useOutbox();
  const entries = useSyncExternalStore(outbox.subscribe, outbox.entries);

  /** `desk` is a slug. */
  function say({ id, desk }: { id: string; desk: string }, words: string): void {
    void outbox.add({
      clientMutationId: crypto.randomUUID(),
      place: 'chat',
      placeId: id,
      reference: desk,
      side: 'CUSTOMER',
      kind: 'reply',
      text: plainRichText(words),
      files: [],
      formId: null,
      lastSeenMessageId: null,
    });
  }
  return {
    say,
    /** Whether something is on its way to the chat. */
    isSaying: (chatId: string) => entries.some(({ placeId }) => placeId === chatId),
  };
}
