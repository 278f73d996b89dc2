import { useState } from 'react';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { type AuthCode, generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { ButtonLink, Link } from '@/ui/link.tsx';
import { PageForm, PageHeading } from '@/ui/page-form.tsx';
import { TextField } from '@/ui/text-field.tsx';

type Way = 'app' | 'backup';

const ways = {
  app: {
    label: 'Code',
    hint: 'The six digits that your authenticator app shows for Parley.',
    missing: 'Enter the code of your authenticator app.',
    other: 'Use a backup code instead',
    verify: (code: string) => authClient.twoFactor.verifyTotp({ code: code.replaceAll(/\s/g, '') }),
  },
  backup: {
    label: 'Backup code',
    hint: 'One of those you kept when you added the app, such as a1B2c-D3e4F. Each works once.',
    missing: 'Enter one of your backup codes.',
    other: 'Use the authenticator app instead',
    verify: (code: string) => authClient.twoFactor.verifyBackupCode({ code: code.trim() }),
  },
} as const;

/** After the password of somebody who has a second factor. */
export function SecondFactorPage({ returnTo }: { returnTo: string | undefined }) {
  usePageTitle('Second factor');
  const auth = useAuthCall();
  const [way, setWay] = useState<Way>('app');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<AuthCode>();
  const [busy, setBusy] = useState(false);
  const { label, hint, missing, other, verify } = ways[way];

  async function submit() {
    setFailure(undefined);
    setProblem(code.trim() === '' ? missing : undefined);
    if (code.trim() === '') return;
    setBusy(true);
    const failed = await auth.call(() => verify(code));
    // A full load: nothing that was read while signed out stays in memory.
    if (!failed) return window.location.assign(returnTo ?? '/');
    setBusy(false);
    if (failed === 'INVALID_CODE') setProblem('This code is wrong or over. Enter the one that the app shows now.');
    else if (failed === 'INVALID_BACKUP_CODE')
      setProblem('This is not a backup code of yours, or it was used already.');
    else setFailure(failed);
  }

  if (failure === 'INVALID_TWO_FACTOR_COOKIE' || failure === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') {
    return (
      <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6" role="status">
        <PageHeading
          title="Begin again"
          intro={
            failure === 'INVALID_TWO_FACTOR_COOKIE'
              ? 'More than ten minutes have passed since your password. Enter it again.'
              : 'Five codes were wrong. Enter your password again for five more.'
          }
        />
        <ButtonLink to="/sign-in" search={returnTo ? { return: returnTo } : {}} variant="primary">
          Sign in
        </ButtonLink>
      </div>
    );
  }
  return (
    <PageForm
      title="Second factor"
      intro="Your password is right. One more step."
      submit="Continue"
      busy={busy}
      heldUntil={auth.heldUntil}
      error={failure && generalAuthWords(failure)}
      onSubmit={() => void submit()}
      footer={
        <>
          <p>
            <button
              type="button"
              className="target text-accent-text underline underline-offset-2 hover:no-underline"
              onClick={() => {
                setWay(way === 'app' ? 'backup' : 'app');
                setCode('');
                setProblem(undefined);
              }}
            >
              {other}
            </button>
          </p>
          <p>
            <Link to="/sign-in/lost-second-factor">I lost my second factor</Link>
          </p>
        </>
      }
    >
      <TextField
        key={way}
        label={label}
        hint={hint}
        value={code}
        onChange={setCode}
        error={problem}
        autoComplete="one-time-code"
        inputMode={way === 'app' ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        className="font-mono"
      />
    </PageForm>
  );
}
