import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { emailProblem } from '@/lib/forms/credentials.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { PasswordField } from '@/ui/password-field.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { SectionForm } from './section-form.tsx';

const RequestEmailChangeDocument = graphql(`
  mutation RequestEmailChange($input: RequestEmailChangeInput!) {
    requestEmailChange(input: $input) {
      viewer {
        id
        pendingEmail {
          email
          expiresAt
        }
      }
    }
  }
`);

type Field = 'email' | 'password';
const words = {
  email: {
    REQUIRED: 'Enter the new address.',
    INVALID: 'Enter a whole address, such as ada@example.com.',
    NOT_ALLOWED: 'This is your address already.',
  },
  password: { REQUIRED: 'Enter your password.', INVALID: 'This is not your password.' },
};

/** Has a code mailed to a new address. */
export function NewEmailForm({ onSent, onCancel }: { onSent: () => void; onCancel: () => void }) {
  const [{ fetching }, request] = useMutation(RequestEmailChangeDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<FormError<Field>>({ fields: {}, form: undefined });

  async function submit() {
    const problem = emailProblem(email);
    const fields = {
      ...(problem && { email: problem }),
      ...(password === '' && { password: words.password.REQUIRED }),
    };
    setProblems({ fields, form: undefined });
    if (Object.keys(fields).length > 0) return;
    const { error } = await request({ input: { email, password } });
    if (error) setProblems(formErrorOf(error, words));
    else onSent();
  }

  return (
    <SectionForm
      submit="Send the code"
      variant="primary"
      busy={fetching}
      failure={problems.form}
      heldUntil={problems.heldUntil}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField
        label="New address"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={setEmail}
        error={problems.fields.email}
      />
      <PasswordField
        label="Your password"
        value={password}
        onChange={setPassword}
        error={problems.fields.password}
        autoComplete="current-password"
      />
    </SectionForm>
  );
}
