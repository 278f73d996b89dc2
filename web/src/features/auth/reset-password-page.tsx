import { useState } from 'react';
import { newPasswordProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { ButtonLink } from '@/ui/link.tsx';
import { NewPasswordField } from '@/ui/new-password-field.tsx';
import { PageForm, PageHeading } from '@/ui/page-form.tsx';
import { DeadLink } from './dead-link.tsx';

/** Where the link of a password-reset mail leads. `token` is missing from a link that was cut. */
export function ResetPasswordPage({ token }: { token: string | undefined }) {
  usePageTitle('Choose a new password');
  const auth = useAuthCall();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'dead'>(token ? 'idle' : 'dead');

  async function submit() {
    const found = newPasswordProblem(password);
    setProblem(found);
    setFailure(undefined);
    if (found || !token) return;
    setState('busy');
    const code = await auth.call(() => authClient.resetPassword({ newPassword: password, token }));
    setState(code === 'INVALID_TOKEN' ? 'dead' : code ? 'idle' : 'done');
    if (code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG')
      setProblem('Choose a password of 8 to 128 characters.');
    else if (code) setFailure(generalAuthWords(code));
  }

  if (state === 'dead') return <DeadLink renewAt="/forgot-password" />;
  if (state === 'done') {
    return (
      <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6" role="status">
        <PageHeading title="Your password is changed" intro="All your sessions have ended. Sign in with the new one." />
        <ButtonLink to="/sign-in" variant="primary">
          Sign in
        </ButtonLink>
      </div>
    );
  }
  return (
    <PageForm
      title="Choose a new password"
      submit="Change password"
      busy={state === 'busy'}
      heldUntil={auth.heldUntil}
      error={failure}
      onSubmit={() => void submit()}
    >
      <NewPasswordField label="New password" value={password} onChange={setPassword} error={problem} />
    </PageForm>
  );
}
