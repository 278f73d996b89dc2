import { useState } from 'react';
import { emailProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { EmailField } from '@/ui/email-field.tsx';
import { Link } from '@/ui/link.tsx';
import { PageForm, PageHeading } from '@/ui/page-form.tsx';

export function ForgotPasswordPage() {
  usePageTitle('Forgot your password');
  const auth = useAuthCall();
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [sentTo, setSentTo] = useState<string>();

  async function submit() {
    const found = emailProblem(email);
    setProblem(found);
    setFailure(undefined);
    if (found) return;
    setBusy(true);
    const address = email.trim();
    const code = await auth.call(() => authClient.requestPasswordReset({ email: address }));
    setBusy(false);
    if (code) setFailure(generalAuthWords(code));
    else setSentTo(address);
  }

  if (sentTo) {
    return (
      <div className="mx-auto flex w-full max-w-sm flex-col gap-6" role="status">
        <PageHeading
          title="Check your mail"
          intro={`If ${sentTo} has an account, a link to choose a new password is on its way. It is valid for an hour.`}
        />
        <p className="text-muted text-sm">
          <Link to="/sign-in">Back to sign-in</Link>
        </p>
      </div>
    );
  }
  return (
    <PageForm
      title="Forgot your password"
      intro="Enter your address, and we send a link to choose a new one."
      submit="Send the link"
      busy={busy}
      heldUntil={auth.heldUntil}
      error={failure}
      onSubmit={() => void submit()}
      footer={
        <p>
          <Link to="/sign-in">Back to sign-in</Link>
        </p>
      }
    >
      <EmailField value={email} onChange={setEmail} error={problem} />
    </PageForm>
  );
}
