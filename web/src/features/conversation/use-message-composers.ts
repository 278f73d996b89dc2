import { useEffect, useState } from 'react';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { type ComposerOptions, useComposer } from './use-composer.ts';

/** The two things an agent writes, each with its own draft: a reply to the customer, and a note for the team. */
export function useMessageComposers(options: Omit<ComposerOptions, 'kind'>) {
  const [chosen, choose] = useState<OutboxEntry['kind']>('reply');
  const reply = useComposer({ ...options, kind: 'reply' });
  const note = useComposer({ ...options, kind: 'note' });
  const { actions } = options.reader;
  const mayReply = actions?.includes('REPLY') ?? false;
  const mayNote = actions?.includes('ADD_NOTE') ?? false;
  // A ticket that is reopened while a note is written turns nobody's note into a reply.
  useEffect(() => {
    if (mayNote && !mayReply) choose('note');
  }, [mayNote, mayReply]);

  return {
    reply,
    note,
    mayReply,
    mayNote,
    /** Which of them is shown. */
    shown: mayReply ? chosen : 'note',
    choose,
    /** Puts a message that is not stored back into its field, and shows that. */
    async edit(entry: OutboxEntry) {
      choose(entry.kind);
      await (entry.kind === 'reply' ? reply : note).takeBack(entry);
    },
  } as const;
}

export type MessageComposers = ReturnType<typeof useMessageComposers>;
