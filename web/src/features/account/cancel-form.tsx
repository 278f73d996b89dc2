import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { setLeaving } from '@/lib/session/leaving.ts';
import { PasswordField } from '@/ui/password-field.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { SectionForm } from './section-form.tsx';

const CancelAccountDocument = graphql(`
  mutation CancelAccount($input: CancelAccountInput!) {
    cancelAccount(input: $input) {
      closedTickets
    }
  }
`);

type Field = 'phrase' | 'password';
const PHRASE = 'cancel my account';
const words = {
  phrase: { REQUIRED: `Type “${PHRASE}”.`, INVALID: `Type “${PHRASE}”, just so.` },
  password: { REQUIRED: 'Enter your password.', INVALID: 'This is not your password.' },
};

/** Asks for the password and for words that nobody types by accident. */
export function CancelForm({ onCancel }: { onCancel: () => void }) {
  const [{ fetching }, cancel] = useMutation(CancelAccountDocument);
  const [phrase, setPhrase] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<FormError<Field>>({ fields: {}, form: undefined });

  async function submit() {
    const fields = {
      ...(phrase.trim() === '' && { phrase: words.phrase.REQUIRED }),
      ...(password === '' && { password: words.password.REQUIRED }),
    };
    setProblems({ fields, form: undefined });
    if (Object.keys(fields).length > 0) return;
    // The session ends before its answer is here: that is no reason to ask for another sign-in.
    setLeaving(true);
    const { data, error } = await cancel({ input: { phrase, password } });
    if (data) return window.location.replace(`/account-cancelled?tickets=${data.cancelAccount.closedTickets}`);
    setLeaving(false);
    if (error) setProblems(formErrorOf(error, words));
  }

  return (
    <SectionForm
      submit="Cancel my account for good"
      variant="danger"
      busy={fetching}
      failure={problems.form}
      heldUntil={problems.heldUntil}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField
        label={`Type “${PHRASE}”`}
        value={phrase}
        onChange={setPhrase}
        error={problems.fields.phrase}
        autoComplete="off"
        autoCapitalize="none"
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
