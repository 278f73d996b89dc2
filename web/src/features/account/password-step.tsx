import { useState } from 'react';
import { type AuthCall, generalAuthWords } from '@/lib/session/auth-call.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import type { ButtonVariant } from '@/ui/button.tsx';
import { PasswordField } from '@/ui/password-field.tsx';
import { SectionForm } from './section-form.tsx';

interface PasswordStepProps {
  submit: string;
  variant?: ButtonVariant;
  /** Does it; resolves with what better-auth answered. */
  onPassword: (password: string) => ReturnType<AuthCall>;
  onCancel: () => void;
}

/** Asks for the password before something that whoever finds an open screen should not do. */
export function PasswordStep({ submit, variant = 'primary', onPassword, onCancel }: PasswordStepProps) {
  const auth = useAuthCall();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function send() {
    setFailure(undefined);
    setProblem(password === '' ? 'Enter your password.' : undefined);
    if (password === '') return;
    setBusy(true);
    const failed = await auth.call(() => onPassword(password));
    setBusy(false);
    if (failed === 'INVALID_PASSWORD') setProblem('This is not your password.');
    else if (failed) setFailure(generalAuthWords(failed));
  }

  return (
    <SectionForm
      submit={submit}
      variant={variant}
      busy={busy}
      failure={failure}
      heldUntil={auth.heldUntil}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <PasswordField
        label="Your password"
        value={password}
        onChange={setPassword}
        error={problem}
        autoComplete="current-password"
      />
    </SectionForm>
  );
}
