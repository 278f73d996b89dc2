import { MessageCircle } from 'lucide-react';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button, type ButtonSize } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { RetryCountdown } from '@/ui/retry-countdown.tsx';
import type { StartChat } from './use-start-chat.ts';

interface StartButtonProps {
  chat: StartChat;
  size?: ButtonSize;
  children: string;
}

/** Begins a chat, and says why it can't and when it can. */
export function StartButton({ chat: { start, busy, failure }, size = 'md', children }: StartButtonProps) {
  const seconds = useSecondsUntil(failure?.retryAt);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" size={size} busy={busy} held={seconds > 0} onClick={() => void start()}>
          <MessageCircle className="size-4" aria-hidden="true" /> {children}
        </Button>
        <RetryCountdown seconds={seconds} />
      </div>
      <FieldError id="start-chat-error" message={failure?.words} />
    </div>
  );
}
