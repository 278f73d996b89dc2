import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { type FieldWords, formErrorOf } from '@/lib/forms/form-error.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { PageForm } from '@/ui/page-form.tsx';
import { Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { nameWords } from './name-words.ts';

const CreateWorkspaceDocument = graphql(`
  mutation CreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      workspace {
        id
      }
    }
  }
`);

const words: FieldWords<'name' | 'deskId'> = {
  ...nameWords,
  deskId: {
    TOO_MANY: 'You have as many workspaces of this desk as anybody may. Disband or leave one first.',
    UNKNOWN: 'New workspaces of this desk can not be made any more.',
  },
};

interface NewWorkspacePageProps {
  /** Those with shared workspaces that the viewer is a customer of; there is one at least. */
  desks: readonly { id: string; name: string }[];
  onCreated: (workspaceId: string) => void;
}

/** A further workspace, to invite people into. */
export function NewWorkspacePage({ desks, onCreated }: NewWorkspacePageProps) {
  usePageTitle('New workspace');
  const [{ fetching }, create] = useMutation(CreateWorkspaceDocument);
  const [name, setName] = useState('');
  const [deskId, setDeskId] = useState(desks[0]?.id ?? '');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [heldUntil, setHeldUntil] = useState<number>();

  async function submit() {
    setFailure(undefined);
    const { data, error } = await create({ input: { deskId, name } });
    if (data) return onCreated(data.createWorkspace.workspace.id);
    const found = error && formErrorOf(error, words);
    setProblem(found?.fields.name);
    // Where there is one desk alone, the page has no field for it.
    setFailure(found?.fields.deskId ?? found?.form);
    setHeldUntil(found?.heldUntil);
  }

  return (
    <PageForm
      title="New workspace"
      intro="Everybody in a workspace sees all of its tickets. You own it, and invite others."
      submit="Create workspace"
      busy={fetching}
      error={failure}
      heldUntil={heldUntil}
      onSubmit={() => void submit()}
    >
      <TextField
        label="Workspace name"
        value={name}
        onChange={(typed) => {
          setName(typed);
          setProblem(undefined);
        }}
        error={problem}
        autoComplete="organization"
      />
      {desks.length > 1 && (
        <Select
          label="Support desk"
          options={desks.map((desk) => ({ value: desk.id, label: desk.name }))}
          value={deskId}
          onChange={setDeskId}
        />
      )}
    </PageForm>
  );
}
