import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { BetaHeading } from './beta-heading.tsx';
import { whoAnswers } from './chat-words.ts';
import type { ChatSteps } from './use-chat-steps.ts';

const ChatHead_chat = graphql(`
  fragment ChatHead_chat on Chat {
    id
    state
    hasSpoken
    agent {
      id
      name
    }
  }
`);

interface ChatHeadProps {
  chat: FragmentType<typeof ChatHead_chat>;
  steps: ChatSteps;
  /** The reader is its customer, and no colleague of theirs. */
  isOwn: boolean;
}

/** What this is, who answers, and how to have done with it. What can't be taken back asks first. */
export function ChatHead({ chat: ref, steps, isOwn }: ChatHeadProps) {
  const chat = readFragment(ChatHead_chat, ref);
  const [asked, setAsked] = useState<'end' | 'ticket'>();
  const group = useKeepFocus<HTMLDivElement>();
  const isLive = chat.state !== 'ENDED' && chat.state !== 'TICKET';

  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b px-4 py-3 md:px-6">
      <div className="flex min-w-0 flex-col">
        <BetaHeading />
        <p role="status" className="text-muted text-sm">
          {whoAnswers(chat)}
        </p>
      </div>
      <div {...group} className="-mx-2.5 flex flex-wrap gap-1 outline-none">
        {isOwn && isLive && chat.hasSpoken && chat.state !== 'HUMAN' && (
          <Button size="sm" variant="quiet" onClick={() => setAsked('ticket')}>
            Make it a ticket
          </Button>
        )}
        {isOwn && isLive && (
          <Button size="sm" variant="quiet" onClick={() => setAsked('end')}>
            End chat
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asked === 'end'}
        onOpenChange={(open) => setAsked(open ? 'end' : undefined)}
        title="End this chat?"
        description="Nobody can write in it any more. You can start another at any time."
        confirmLabel="End chat"
        onConfirm={() => steps.take('end')}
      />
      <ConfirmDialog
        open={asked === 'ticket'}
        onOpenChange={(open) => setAsked(open ? 'ticket' : undefined)}
        title="Go on as a ticket?"
        description="The ticket takes over everything that was written here, and our team answers you there."
        confirmLabel="Make it a ticket"
        onConfirm={() => steps.take('turnIntoTicket')}
      />
    </header>
  );
}
