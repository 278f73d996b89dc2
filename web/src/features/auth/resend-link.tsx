import { useState } from 'react';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { requestSignUp } from '@/lib/session/sign-up.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { RetryCountdown } from '@/ui/retry-countdown.tsx';

interface ResendLinkProps {
  email: string;
  /** Where the link leads in the end. */
  next: string;
}

/** Sends the link of a sign-up once more. */
export function ResendLink({ email, next }: ResendLinkProps) {
  const auth = useAuthCall();
  const seconds = useSecondsUntil(auth.heldUntil);
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle');
  const [failure, setFailure] = useState<string>();

  async function send() {
    setState('busy');
    setFailure(undefined);
    const code = await auth.call(() => requestSignUp({ email, next }));
    setState(code ? 'idle' : 'sent');
    if (code) setFailure(generalAuthWords(code));
  }

  return (
    <div className="flex flex-col items-start gap-2" aria-live="polite">
      {state === 'sent' ? (
        <p className="text-green-text text-sm">A new link is on its way to {email}.</p>
      ) : (
        <Button size="sm" busy={state === 'busy'} held={seconds > 0} onClick={() => void send()}>
          Send the link again
        </Button>
      )}
      <FieldError id="resend-error" message={failure} />
      <RetryCountdown seconds={seconds} />
    </div>
  );
}
