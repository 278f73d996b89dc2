import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { emailProblem, nameProblem, newPasswordProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { EmailField } from '@/ui/email-field.tsx';
import { Link } from '@/ui/link.tsx';
import { PageForm } from '@/ui/page-form.tsx';
import { PasswordField } from '@/ui/password-field.tsx';
import { RadioCards } from '@/ui/radio-cards.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { isInvitation, welcomePath } from './welcome-path.ts';

const SignUpDesksDocument = graphql(`
  query SignUpDesks {
    desks {
      id
      slug
      name
    }
  }
`);

interface SignUpPageProps {
  returnTo: string | undefined;
  /** Slug of the desk somebody came for. */
  desk: string | undefined;
  onSent: (sent: { email: string; callbackURL: string }) => void;
}

type Problems = { [field in 'name' | 'email' | 'password' | 'desk' | 'form']?: string | undefined };

export function SignUpPage({ returnTo, desk, onSent }: SignUpPageProps) {
  usePageTitle('Create an account');
  const [{ data }] = useQuery({ query: SignUpDesksDocument });
  const auth = useAuthCall();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [chosen, setChosen] = useState(desk ?? '');
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const desks = isInvitation(returnTo) ? [] : (data?.desks ?? []);
  const slug = desks.length === 1 ? desks[0]?.slug : chosen;

  async function submit() {
    const found: Problems = {
      name: nameProblem(name),
      email: emailProblem(email),
      password: newPasswordProblem(password),
      desk: desks.length > 1 && !desks.some((one) => one.slug === slug) ? 'Choose the desk you need.' : undefined,
    };
    setProblems(found);
    if (Object.values(found).some(Boolean)) return;
    setBusy(true);
    const callbackURL = welcomePath(slug, returnTo);
    const address = email.trim();
    const code = await auth.call(() =>
      authClient.signUp.email({ name: name.trim(), email: address, password, callbackURL }),
    );
    setBusy(false);
    switch (code) {
      case undefined:
        return onSent({ email: address, callbackURL });
      case 'INVALID_NAME':
        return setProblems({ name: 'Enter a name of one line, up to 100 characters.' });
      case 'INVALID_EMAIL':
        return setProblems({ email: 'This address is not accepted. Check it for slips.' });
      case 'PASSWORD_TOO_SHORT':
      case 'PASSWORD_TOO_LONG':
        return setProblems({ password: 'Choose a password of 8 to 128 characters.' });
      default:
        return setProblems({ form: generalAuthWords(code) });
    }
  }

  return (
    <PageForm
      title="Create an account"
      submit="Create account"
      busy={busy}
      heldUntil={auth.heldUntil}
      error={problems.form}
      onSubmit={() => void submit()}
      footer={
        <p>
          You have one?{' '}
          <Link to="/sign-in" search={returnTo ? { return: returnTo } : {}}>
            Sign in
          </Link>
        </p>
      }
    >
      <TextField label="Name" value={name} onChange={setName} error={problems.name} autoComplete="name" />
      <EmailField value={email} onChange={setEmail} error={problems.email} />
      <PasswordField
        label="Password"
        hint="At least 8 characters."
        value={password}
        onChange={setPassword}
        error={problems.password}
        autoComplete="new-password"
      />
      {desks.length > 1 && (
        <RadioCards
          label="Support desk"
          options={desks.map((one) => ({ value: one.slug, label: one.name }))}
          value={chosen}
          onChange={setChosen}
          error={problems.desk}
        />
      )}
    </PageForm>
  );
}
