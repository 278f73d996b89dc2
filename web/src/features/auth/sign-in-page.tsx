import { useState } from 'react';
import { emailProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { type AuthCode, generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { EmailField } from '@/ui/email-field.tsx';
import { Link } from '@/ui/link.tsx';
import { PageForm } from '@/ui/page-form.tsx';
import { PasswordField } from '@/ui/password-field.tsx';
import { DemoAccounts } from './demo-accounts.tsx';

interface SignInPageProps {
  /** A path of this site to go to afterwards. */
  returnTo: string | undefined;
  /** A session ended while its person was at work. */
  ended: boolean;
  /** The password was right, and this person has a second factor. */
  onSecondFactor: () => void;
}

export function SignInPage({ returnTo, ended, onSecondFactor }: SignInPageProps) {
  usePageTitle('Sign in');
  const auth = useAuthCall();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busyEmail, setBusyEmail] = useState<string>();
  const [problems, setProblems] = useState<{ email?: string | undefined; password?: string | undefined }>({});
  const [code, setCode] = useState<AuthCode>();

  async function signIn(as: string, secret: string) {
    setBusyEmail(as);
    setCode(undefined);
    let needsSecondFactor = false;
    const failure = await auth.call(async () => {
      const answer = await authClient.signIn.email({ email: as, password: secret });
      needsSecondFactor = answer.data !== null && 'twoFactorRedirect' in answer.data;
      return answer;
    });
    if (failure) {
      setBusyEmail(undefined);
      setCode(failure);
      if (failure === 'INVALID_EMAIL_OR_PASSWORD') {
        setProblems({ password: 'The address and the password do not belong together. Check both.' });
      }
      return;
    }
    if (needsSecondFactor) return onSecondFactor();
    // A full load: nothing that was read while signed out stays in memory.
    window.location.assign(returnTo ?? '/');
  }

  function submit() {
    const found = { email: emailProblem(email), password: password === '' ? 'Enter your password.' : undefined };
    setProblems(found);
    setCode(undefined);
    if (!found.email && !found.password) void signIn(email.trim(), password);
  }

  return (
    <div className="flex flex-wrap justify-center gap-x-20 gap-y-12 *:mx-0">
      <PageForm
        title="Sign in"
        intro={ended ? 'Your session has ended. What you wrote is kept; sign in to go on.' : undefined}
        submit="Sign in"
        busy={busyEmail !== undefined && busyEmail === email.trim()}
        heldUntil={auth.heldUntil}
        onSubmit={submit}
        error={code && code !== 'INVALID_EMAIL_OR_PASSWORD' ? generalAuthWords(code) : undefined}
        footer={
          <p>
            New here?{' '}
            <Link to="/sign-up" search={returnTo ? { return: returnTo } : {}}>
              Create an account
            </Link>
          </p>
        }
      >
        <EmailField value={email} onChange={setEmail} error={problems.email} />
        <PasswordField
          label="Password"
          value={password}
          onChange={setPassword}
          error={problems.password}
          autoComplete="current-password"
          aside={<Link to="/forgot-password">Forgot it?</Link>}
        />
      </PageForm>
      <DemoAccounts busyEmail={busyEmail} onChoose={(as, secret) => void signIn(as, secret)} />
    </div>
  );
}
