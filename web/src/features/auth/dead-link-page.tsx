import { useState } from 'react';
import { emailProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { EmailField } from '@/ui/email-field.tsx';
import { Link } from '@/ui/link.tsx';
import { PageForm } from '@/ui/page-form.tsx';

interface DeadLinkPageProps {
  callbackURL: string;
  onSent: (sent: { email: string; callbackURL: string }) => void;
}

/** Where a verification link leads that is too old or was cut. */
export function DeadLinkPage({ callbackURL, onSent }: DeadLinkPageProps) {
  usePageTitle('This link does not work');
  const auth = useAuthCall();
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit() {
    const found = emailProblem(email);
    setProblem(found);
    setFailure(undefined);
    if (found) return;
    setBusy(true);
    const address = email.trim();
    const code = await auth.call(() => authClient.sendVerificationEmail({ email: address, callbackURL }));
    setBusy(false);
    if (code) setFailure(generalAuthWords(code));
    else onSent({ email: address, callbackURL });
  }

  return (
    <PageForm
      title="This link does not work"
      intro="It is older than an hour or was cut on the way. If you opened it before, your address is verified: sign in."
      submit="Send a new link"
      busy={busy}
      heldUntil={auth.heldUntil}
      error={failure}
      onSubmit={() => void submit()}
      footer={
        <p>
          <Link to="/sign-in">Sign in</Link>
        </p>
      }
    >
      <EmailField value={email} onChange={setEmail} error={problem} />
    </PageForm>
  );
}
