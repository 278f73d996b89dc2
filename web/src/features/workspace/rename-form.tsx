import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { nameWords } from './name-words.ts';

const RenameWorkspaceDocument = graphql(`
  mutation RenameWorkspace($input: RenameWorkspaceInput!) {
    renameWorkspace(input: $input) {
      workspace {
        id
        name
      }
    }
  }
`);

/** Gives the workspace another name. `name` may change while somebody types: what they typed stays. */
export function RenameForm({ workspaceId, name }: { workspaceId: string; name: string }) {
  const [{ fetching }, rename] = useMutation(RenameWorkspaceDocument);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const value = typed ?? name;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    setFailure(undefined);
    const { error } = await rename({ input: { workspaceId, name: value } });
    const found = error && formErrorOf(error, nameWords);
    setProblem(found?.fields.name);
    setFailure(found?.form);
    if (!found) setTyped(undefined);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
      <TextField
        label="Workspace name"
        hint="The team sees it, too."
        value={value}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
        }}
        error={problem}
        autoComplete="organization"
      />
      <FieldError id="rename-error" message={failure} />
      <Button type="submit" busy={fetching} disabled={value.trim() === name} className="self-start">
        Rename
      </Button>
    </form>
  );
}
