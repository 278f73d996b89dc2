import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { newPasswordProblem } from '@/lib/forms/credentials.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { Checkbox } from '@/ui/checkbox.tsx';
import { NewPasswordField } from '@/ui/new-password-field.tsx';
import { PasswordField } from '@/ui/password-field.tsx';
import { SectionForm } from './section-form.tsx';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        id
      }
    }
  }
`);

type Field = 'currentPassword' | 'newPassword';
const words = {
  currentPassword: { REQUIRED: 'Enter your present password.', INVALID: 'This is not your password.' },
  newPassword: { INVALID: 'Choose a password of 8 to 128 characters.' },
};

/** The old password and the new one. */
export function PasswordForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const [{ fetching }, change] = useMutation(ChangePasswordDocument);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [endOtherSessions, setEndOthers] = useState(true);
  const [problems, setProblems] = useState<FormError<Field>>({ fields: {}, form: undefined });

  async function submit() {
    const problem = newPasswordProblem(newPassword);
    const fields = {
      ...(currentPassword === '' && { currentPassword: words.currentPassword.REQUIRED }),
      ...(problem && { newPassword: problem }),
    };
    setProblems({ fields, form: undefined });
    if (Object.keys(fields).length > 0) return;
    const { error } = await change({ input: { currentPassword, newPassword, endOtherSessions } });
    if (error) setProblems(formErrorOf(error, words));
    else onDone();
  }

  return (
    <SectionForm
      submit="Change password"
      variant="primary"
      busy={fetching}
      failure={problems.form}
      heldUntil={problems.heldUntil}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <PasswordField
        label="Present password"
        value={currentPassword}
        onChange={setCurrent}
        error={problems.fields.currentPassword}
        autoComplete="current-password"
      />
      <NewPasswordField
        label="New password"
        value={newPassword}
        onChange={setNew}
        error={problems.fields.newPassword}
      />
      <Checkbox label="Sign out everywhere else" checked={endOtherSessions} onChange={setEndOthers} />
    </SectionForm>
  );
}
