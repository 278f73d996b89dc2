import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { NAME_MAX_LENGTH, nameProblem } from '@/lib/forms/credentials.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { TextField } from '@/ui/text-field.tsx';
import { SectionForm } from './section-form.tsx';

const RenameViewerDocument = graphql(`
  mutation RenameViewer($input: RenameViewerInput!) {
    renameViewer(input: $input) {
      viewer {
        id
        person {
          id
          name
        }
      }
    }
  }
`);

const words = {
  name: {
    REQUIRED: 'Enter your name.',
    TOO_LONG: `Shorten the name to ${NAME_MAX_LENGTH} characters.`,
    INVALID: 'A name is one line of text.',
  },
};

/** `name` may change while somebody types: what they typed stays. */
export function NameForm({ name }: { name: string }) {
  const [{ fetching }, rename] = useMutation(RenameViewerDocument);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [done, setDone] = useState(false);
  const value = typed ?? name;

  async function save() {
    setFailure(undefined);
    setProblem(nameProblem(value));
    if (nameProblem(value)) return;
    const { error } = await rename({ input: { name: value } });
    const found = error && formErrorOf(error, words);
    setProblem(found?.fields.name);
    setFailure(found?.form);
    if (found) return;
    setTyped(undefined);
    setDone(true);
  }

  return (
    <SectionForm
      submit="Save name"
      busy={fetching}
      clean={value.trim() === name}
      failure={failure}
      done={done ? 'Saved.' : undefined}
      onSubmit={() => void save()}
    >
      <TextField
        label="Name"
        value={value}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
          setDone(false);
        }}
        error={problem}
        autoComplete="name"
      />
    </SectionForm>
  );
}
