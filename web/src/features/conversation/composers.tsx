import { clsx } from 'clsx';
import { Lock, Reply } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { TicketAction } from '@/gql/graphql.ts';
import { Composer } from './composer.tsx';
import type { useMessageComposers } from './use-message-composers.ts';

interface ComposersProps {
  composers: ReturnType<typeof useMessageComposers>;
  actions: readonly TicketAction[];
  /** The desk's word for sending a reply. */
  sendLabel: string;
  onSent: () => void;
}

type Mode = 'reply' | 'note';

/** Where the reader may write: a reply, and for the team a note as well. Nothing where they may write nothing. */
export function Composers({ composers: { reply, note }, actions, sendLabel, onSent }: ComposersProps) {
  const [chosen, setChosen] = useState<Mode>('reply');
  const mayReply = actions.includes('REPLY');
  const mayNote = actions.includes('ADD_NOTE');
  const mode = !mayReply ? 'note' : chosen;
  const send = (composer: typeof reply) => {
    composer.send();
    onSent();
  };

  const replyField = (
    <Composer
      label="Reply"
      placeholder="Write a reply"
      sendLabel={sendLabel}
      state={reply.state}
      onEdit={reply.edit}
      onSend={() => send(reply)}
    />
  );
  if (!mayNote) return mayReply ? replyField : null;

  return (
    <Tabs.Root value={mode} onValueChange={(value) => setChosen(value === 'note' ? 'note' : 'reply')}>
      <Tabs.List aria-label="What to write" className="flex gap-1 pb-2">
        <Tabs.Trigger value="reply" disabled={!mayReply} className={clsx(tabClass, 'data-[state=active]:bg-hover')}>
          <Reply className="size-4" aria-hidden="true" /> Reply
        </Tabs.Trigger>
        <Tabs.Trigger
          value="note"
          className={clsx(tabClass, 'data-[state=active]:bg-amber-soft data-[state=active]:text-amber-text')}
        >
          <Lock className="size-4" aria-hidden="true" /> Note
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="reply" tabIndex={-1}>
        {replyField}
      </Tabs.Content>
      <Tabs.Content value="note" tabIndex={-1}>
        <Composer
          label="Internal note"
          placeholder="Write a note that only the team sees"
          sendLabel="Add note"
          state={note.state}
          onEdit={note.edit}
          onSend={() => send(note)}
        />
      </Tabs.Content>
    </Tabs.Root>
  );
}

const tabClass =
  'inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 font-medium text-muted hover:text-ink disabled:opacity-55 data-[state=active]:text-ink pointer-coarse:min-h-11';
