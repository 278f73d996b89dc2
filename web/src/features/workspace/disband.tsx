import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { nameWords } from './name-words.ts';

const DisbandWorkspaceDocument = graphql(`
  mutation DisbandWorkspace($input: DisbandWorkspaceInput!) {
    disbandWorkspace(input: $input) {
      workspaceId
      closedTickets
    }
  }
`);

interface DisbandProps {
  workspaceId: string;
  name: string;
  onDisbanded: () => void;
}

/** Ends the workspace for everybody; asks for its name, because nothing brings it back. */
export function Disband({ workspaceId, name, onDisbanded }: DisbandProps) {
  const [{ fetching }, disband] = useMutation(DisbandWorkspaceDocument);
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    setFailure(undefined);
    const { error } = await disband({ input: { workspaceId, name: typed } });
    if (!error) return onDisbanded();
    const { fields, form } = formErrorOf(error, nameWords);
    setProblem(fields.name);
    setFailure(form);
  }

  return (
    <div className="flex flex-col gap-4 border-line border-t pt-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted text-sm">
          Disbanding closes all open tickets. Nobody of the workspace sees any of its tickets after that.
        </p>
        {!isAsking && <Button onClick={() => setAsking(true)}>Disband workspace</Button>}
      </div>
      {isAsking && (
        <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
          <TextField
            label={`Type ${name} to confirm`}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setProblem(undefined);
            }}
            error={problem}
            autoComplete="off"
            autoFocus
          />
          <FieldError id="disband-error" message={failure} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="danger" busy={fetching}>
              Disband for everybody
            </Button>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
