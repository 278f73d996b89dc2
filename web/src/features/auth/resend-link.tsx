import { useState } from 'react';
import { authCall, generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';

interface ResendLinkProps {
  email: string;
  /** Where the link leads in the end. */
  callbackURL: string;
}

/** Sends the verification link once more. */
export function ResendLink({ email, callbackURL }: ResendLinkProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle');
  const [failure, setFailure] = useState<string>();

  async function send() {
    setState('busy');
    setFailure(undefined);
    const code = await authCall(() => authClient.sendVerificationEmail({ email, callbackURL }));
    setState(code ? 'idle' : 'sent');
    if (code) setFailure(generalAuthWords(code));
  }

  return (
    <div className="flex flex-col items-start gap-2" aria-live="polite">
      {state === 'sent' ? (
        <p className="text-green-text text-sm">A new link is on its way to {email}.</p>
      ) : (
        <Button size="sm" busy={state === 'busy'} onClick={() => void send()}>
          Send the link again
        </Button>
      )}
      <FieldError id="resend-error" message={failure} />
    </div>
  );
}
