import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { codeWords } from '@/lib/forms/code-words.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { Button } from '@/ui/button.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { SectionForm } from './section-form.tsx';

const ConfirmEmailChangeDocument = graphql(`
  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
    confirmEmailChange(input: $input) {
      viewer {
        id
        email
        pendingEmail {
          email
          expiresAt
        }
      }
    }
  }
`);

const words = { code: { ...codeWords, NOT_ALLOWED: 'This address has an account of its own by now.' } };

interface EmailCodeFormProps {
  /** The new address. */
  email: string;
  onOther: () => void;
  onDone: () => void;
}

/** Takes the code that was mailed to the new address. */
export function EmailCodeForm({ email, onOther, onDone }: EmailCodeFormProps) {
  const [{ fetching }, confirm] = useMutation(ConfirmEmailChangeDocument);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();

  async function submit() {
    setFailure(undefined);
    setProblem(code.trim() === '' ? words.code.REQUIRED : undefined);
    if (code.trim() === '') return;
    const { error } = await confirm({ input: { code } });
    if (!error) return onDone();
    const found = formErrorOf(error, words);
    setProblem(found.fields.code);
    setFailure(found.form);
  }

  return (
    <div className="flex flex-col items-start gap-4">
      <p role="status">
        A code is on its way to <strong className="break-all font-medium">{email}</strong>. It is good for ten minutes.
      </p>
      <SectionForm
        submit="Change address"
        variant="primary"
        busy={fetching}
        failure={failure}
        onSubmit={() => void submit()}
      >
        <TextField
          label="Code from the mail"
          value={code}
          onChange={setCode}
          error={problem}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="max-w-40 font-mono"
        />
      </SectionForm>
      <Button variant="quiet" size="sm" onClick={onOther}>
        Send it again, or to another address
      </Button>
    </div>
  );
}
