import { useState } from 'react';
import { nameProblem, newPasswordProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { finishSignUp } from '@/lib/session/sign-up.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { Link } from '@/ui/link.tsx';
import { NewPasswordField } from '@/ui/new-password-field.tsx';
import { PageForm } from '@/ui/page-form.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { DeadLink } from './dead-link.tsx';

interface FinishSignUpPageProps {
  /** Missing from a link that was cut. */
  token: string | undefined;
  /** The account is made, and its person signed in. */
  onDone: () => void;
}

type Problems = { [field in 'name' | 'password' | 'form']?: string | undefined };

/** Where the link of a sign-up leads. */
export function FinishSignUpPage({ token, onDone }: FinishSignUpPageProps) {
  usePageTitle('Create your account');
  const auth = useAuthCall();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [state, setState] = useState<'idle' | 'busy' | 'dead'>(token ? 'idle' : 'dead');

  async function submit() {
    const found: Problems = { name: nameProblem(name), password: newPasswordProblem(password) };
    setProblems(found);
    if (found.name || found.password || !token) return;
    setState('busy');
    const code = await auth.call(() => finishSignUp({ token, name: name.trim(), password }));
    if (!code) return onDone();
    setState(code === 'INVALID_TOKEN' ? 'dead' : 'idle');
    if (code === 'INVALID_NAME') setProblems({ name: 'Enter a name of one line, up to 100 characters.' });
    else if (code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG')
      setProblems({ password: 'Choose a password of 8 to 128 characters.' });
    else setProblems({ form: generalAuthWords(code) });
  }

  if (state === 'dead') {
    return (
      <DeadLink renewAt="/sign-up">
        <p className="text-muted text-sm">
          You have an account? <Link to="/sign-in">Sign in</Link>
        </p>
      </DeadLink>
    );
  }
  return (
    <PageForm
      title="Create your account"
      submit="Create account"
      busy={state === 'busy'}
      heldUntil={auth.heldUntil}
      error={problems.form}
      onSubmit={() => void submit()}
    >
      <TextField label="Name" value={name} onChange={setName} error={problems.name} autoComplete="name" />
      <NewPasswordField label="Password" value={password} onChange={setPassword} error={problems.password} />
    </PageForm>
  );
}
