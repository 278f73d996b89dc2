import { CircleCheck, Ticket } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { ButtonLink } from '@/ui/link.tsx';
import { endWords } from './chat-words.ts';
import { StartButton } from './start-button.tsx';
import { useStartChat } from './use-start-chat.ts';

const EndedNotice_chat = graphql(`
  fragment EndedNotice_chat on Chat {
    id
    state
    endReason
    workspace {
      id
    }
    ticket {
      id
      reference
    }
  }
`);

interface EndedNoticeProps {
  chat: FragmentType<typeof EndedNotice_chat>;
  isOwn: boolean;
  onChat: (chatId: string) => void;
}

/** How the chat ended and where it goes on. */
export function EndedNotice({ chat: ref, isOwn, onChat }: EndedNoticeProps) {
  const { state, endReason, workspace, ticket } = readFragment(EndedNotice_chat, ref);
  const another = useStartChat(workspace.id, onChat);
  const Icon = state === 'TICKET' ? Ticket : CircleCheck;
  return (
    <div className="flex flex-col gap-3 rounded-md bg-sunken px-4 py-3 text-sm">
      <p role="status" className="flex items-start gap-2.5">
        <Icon className="mt-0.5 size-4 shrink-0 text-muted" aria-hidden="true" />
        <span>{endWords(state, endReason ?? null)}</span>
      </p>
      <div className="flex flex-wrap items-start gap-2">
        {ticket && (
          <ButtonLink to="/tickets/$reference" params={{ reference: ticket.reference }} size="sm" variant="secondary">
            Open {ticket.reference}
          </ButtonLink>
        )}
        {isOwn && (
          <StartButton chat={another} size="sm">
            Start another chat
          </StartButton>
        )}
      </div>
    </div>
  );
}
