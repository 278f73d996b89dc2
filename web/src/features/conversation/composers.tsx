import { clsx } from 'clsx';
import { Lock, Reply } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { graphql } from '@/gql/gql.ts';
import type { Composers_DeskFragment } from '@/gql/graphql.ts';
import { LeaveQuestion } from '@/ui/leave-question.tsx';
import { Composer } from './composer.tsx';
import type { MessageComposers } from './use-message-composers.ts';

/** Its words for sending a reply and for adding files, and which files it takes. */
export const Composers_desk = graphql(`
  fragment Composers_desk on Desk {
    id
    vocabulary {
      attach
      sendReply
    }
    attachmentPolicy {
      kinds
      maxBytes
      maxCount
      hint
    }
  }
`);

interface ComposersProps {
  composers: MessageComposers;
  desk: Composers_DeskFragment;
  /** Of the field for what both sides read. */
  label?: string;
  placeholder?: string;
  /** Enter alone sends, as people expect where they talk. */
  sendsOnEnter?: boolean;
  onSent: () => void;
}

/** Where the reader may write: a reply, and for the team a note as well. Nothing where they may write nothing. */
export function Composers({
  composers,
  desk,
  label = 'Reply',
  placeholder = 'Write a reply',
  sendsOnEnter = false,
  onSent,
}: ComposersProps) {
  const { reply, note, mayReply, mayNote, shown, choose } = composers;
  const common = { policy: desk.attachmentPolicy, attachLabel: desk.vocabulary.attach, sendsOnEnter };
  // Only the team writes notes, and has replies ready.
  const repliesOf = mayNote ? desk.id : undefined;
  const replyField = (
    <Composer
      label={label}
      placeholder={placeholder}
      sendLabel={desk.vocabulary.sendReply}
      composer={reply}
      {...common}
      repliesOf={repliesOf}
      onSent={onSent}
    />
  );
  const question = (
    <LeaveQuestion
      isNeeded={reply.uploads.busy || note.uploads.busy}
      description="A file is still on its way, and is not attached then. What you wrote is kept."
    />
  );
  if (!mayNote) {
    return (
      mayReply && (
        <>
          {question}
          {replyField}
        </>
      )
    );
  }

  return (
    <Tabs.Root value={shown} onValueChange={(value) => choose(value === 'note' ? 'note' : 'reply')}>
      {question}
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
          composer={note}
          {...common}
          onSent={onSent}
        />
      </Tabs.Content>
    </Tabs.Root>
  );
}

const tabClass =
  'inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 font-medium text-muted hover:text-ink disabled:opacity-55 data-[state=active]:text-ink pointer-coarse:min-h-11';
