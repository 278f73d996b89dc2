import { useState } from 'react';
import { type AuthCode, generalAuthWords } from '@/lib/session/auth-call.ts';
import type { ButtonVariant } from '@/ui/button.tsx';
import { PasswordField } from '@/ui/password-field.tsx';
import { SectionForm } from './section-form.tsx';

interface PasswordStepProps {
  submit: string;
  variant?: ButtonVariant;
  /** Does it; resolves with how it failed, if it did. */
  onPassword: (password: string) => Promise<AuthCode | undefined>;
  onCancel: () => void;
}

/** Asks for the password before something that whoever finds an open screen should not do. */
export function PasswordStep({ submit, variant = 'primary', onPassword, onCancel }: PasswordStepProps) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function send() {
    setFailure(undefined);
    setProblem(password === '' ? 'Enter your password.' : undefined);
    if (password === '') return;
    setBusy(true);
    const failed = await onPassword(password);
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
