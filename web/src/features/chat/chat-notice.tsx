import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { RetryCountdown } from '@/ui/retry-countdown.tsx';
import { AskForPerson } from './ask-for-person.tsx';
import { patienceWords, placeWords } from './chat-words.ts';
import { EndedNotice } from './ended-notice.tsx';
import { ProcedureButtons } from './procedure-buttons.tsx';
import type { ChatSteps } from './use-chat-steps.ts';

const ChatNotice_chat = graphql(`
  fragment ChatNotice_chat on Chat {
    id
    state
    position
    becomesTicketAt
    customer {
      id
      name
    }
    ...AskForPerson_chat
    ...ProcedureButtons_chat
    ...EndedNotice_chat
  }
`);

interface ChatNoticeProps {
  chat: FragmentType<typeof ChatNotice_chat>;
  steps: ChatSteps;
  isOwn: boolean;
  onChat: (chatId: string) => void;
}

/** Above the field: what the customer can do beside writing, and what they wait for; in its place once the chat is over. */
export function ChatNotice({ chat: ref, steps, isOwn, onChat }: ChatNoticeProps) {
  const chat = readFragment(ChatNotice_chat, ref);
  const group = useKeepFocus<HTMLDivElement>();
  const { failure } = steps;
  const seconds = useSecondsUntil(failure?.retryAt);
  const { state } = chat;

  if (state === 'ENDED' || state === 'TICKET') return <EndedNotice chat={chat} isOwn={isOwn} onChat={onChat} />;
  if (!isOwn) {
    return (
      <p className="py-2 text-muted text-sm">Only {chat.customer.name} writes in this chat. You can read along.</p>
    );
  }
  return (
    <div {...group} className="flex flex-col gap-2 pb-2 outline-none empty:hidden">
      <ProcedureButtons chat={chat} />
      {state === 'ASSISTANT' && <AskForPerson chat={chat} steps={steps} isHeld={seconds > 0} />}
      {state === 'WAITING' && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p role="status" className="min-w-0 flex-1 basis-64 text-muted text-sm">
            <span className="font-medium text-ink">{placeWords(chat.position)}</span>{' '}
            {patienceWords(chat.becomesTicketAt ?? null)}
          </p>
          <Button
            size="sm"
            busy={steps.busy === 'cancelWait'}
            held={seconds > 0}
            onClick={() => void steps.take('cancelWait')}
          >
            Stop waiting
          </Button>
        </div>
      )}
      <FieldError id="chat-step-error" message={failure?.words} />
      <RetryCountdown seconds={seconds} />
    </div>
  );
}
