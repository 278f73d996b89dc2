import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { WorkspaceRole } from '@/gql/graphql.ts';
import { emailProblem } from '@/lib/forms/credentials.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { FieldError } from '@/ui/field-error.tsx';
import { Select } from '@/ui/select.tsx';
import { SubmitButton } from '@/ui/submit-button.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { roleOptions } from './role-words.ts';

const InviteToWorkspaceDocument = graphql(`
  mutation InviteToWorkspace($input: InviteToWorkspaceInput!) {
    inviteToWorkspace(input: $input) {
      invitation {
        ...InvitationList_invitation
      }
    }
  }
`);

const words = {
  email: {
    REQUIRED: 'Enter an email address.',
    INVALID: 'Enter a whole address, such as ada@example.com.',
    NOT_ALLOWED: 'They belong to the workspace already, or have an open invitation.',
  },
};

interface InviteFormProps {
  workspaceId: string;
  onSent: () => void;
}

/** Asks somebody in by mail. */
export function InviteForm({ workspaceId, onSent }: InviteFormProps) {
  const [{ fetching }, invite] = useMutation(InviteToWorkspaceDocument);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<WorkspaceRole>('MEMBER');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [heldUntil, setHeldUntil] = useState<number>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    setFailure(undefined);
    const found = emailProblem(email);
    setProblem(found);
    if (found) return;
    const { error } = await invite({ input: { workspaceId, email, role } });
    if (error) {
      const refused = formErrorOf(error, words);
      setProblem(refused.fields.email);
      setFailure(refused.form);
      setHeldUntil(refused.heldUntil);
      return;
    }
    setEmail('');
    onSent();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Email"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={(typed) => {
            setEmail(typed);
            setProblem(undefined);
          }}
          error={problem}
        />
        <Select label="Role" options={roleOptions} value={role} onChange={setRole} />
      </div>
      <FieldError id="invite-error" message={failure} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton busy={fetching} heldUntil={heldUntil}>
          Send invitation
        </SubmitButton>
      </div>
    </form>
  );
}
