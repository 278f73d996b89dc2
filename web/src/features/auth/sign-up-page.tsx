import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { emailProblem } from '@/lib/forms/credentials.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { requestSignUp } from '@/lib/session/sign-up.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { EmailField } from '@/ui/email-field.tsx';
import { Link } from '@/ui/link.tsx';
import { PageForm } from '@/ui/page-form.tsx';
import { RadioCards } from '@/ui/radio-cards.tsx';
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
  onSent: (sent: { email: string; next: string }) => void;
}

type Problems = { [field in 'email' | 'desk' | 'form']?: string | undefined };

/** Asks for an address alone: name and password are chosen by whoever opens the link that is mailed there. */
export function SignUpPage({ returnTo, desk, onSent }: SignUpPageProps) {
  usePageTitle('Create an account');
  const [{ data }] = useQuery({ query: SignUpDesksDocument });
  const auth = useAuthCall();
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState(desk ?? '');
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const desks = isInvitation(returnTo) ? [] : (data?.desks ?? []);
  const slug = desks.length === 1 ? desks[0]?.slug : chosen;

  async function submit() {
    const found: Problems = {
      email: emailProblem(email),
      desk: desks.length > 1 && !desks.some((one) => one.slug === slug) ? 'Choose the desk you need.' : undefined,
    };
    setProblems(found);
    if (Object.values(found).some(Boolean)) return;
    setBusy(true);
    const sent = { email: email.trim(), next: welcomePath(slug, returnTo) };
    const code = await auth.call(() => requestSignUp(sent));
    setBusy(false);
    if (!code) return onSent(sent);
    if (code === 'INVALID_EMAIL') setProblems({ email: 'This address is not accepted. Check it for slips.' });
    else setProblems({ form: generalAuthWords(code) });
  }

  return (
    <PageForm
      title="Create an account"
      intro="We mail you a link. Open it to choose your name and password."
      submit="Send the link"
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
      <EmailField value={email} onChange={setEmail} error={problems.email} />
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
