import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { Button } from '@/ui/button.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { Select } from '@/ui/select.tsx';
import { MoveTicketDocument } from './ticket-mutations.ts';

const MoveButton_ticket = graphql(`
  fragment MoveButton_ticket on Ticket {
    id
    submitter {
      id
      name
    }
    workspace {
      id
      name
    }
    customer {
      workspaces {
        id
        name
      }
    }
  }
`);

const words = { workspaceId: { UNKNOWN: 'They do not belong to this workspace any more. Choose another.' } };

/** Moves the ticket to another workspace of its submitter. Nothing where they have no other. */
export function MoveButton({ ticket: ref }: { ticket: FragmentType<typeof MoveButton_ticket> }) {
  const { id: ticketId, submitter, workspace, customer } = readFragment(MoveButton_ticket, ref);
  const others = (customer?.workspaces ?? []).filter(({ id }) => id !== workspace.id);
  const [{ fetching }, move] = useMutation(MoveTicketDocument);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [heldUntil, setHeldUntil] = useState<number>();
  const target = others.find(({ id }) => id === chosen) ?? others[0];
  if (!target) return null;

  async function submit(): Promise<boolean> {
    if (!target) return false;
    setProblem(undefined);
    setFailure(undefined);
    const { error } = await move({ input: { ticketId, workspaceId: target.id } });
    if (!error) return true;
    const { fields, form, heldUntil: until } = formErrorOf(error, words);
    setProblem(fields.workspaceId);
    setFailure(form);
    setHeldUntil(until);
    return false;
  }

  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setOpen(true)}>
        <FolderInput className="size-4" aria-hidden="true" /> Move…
      </Button>
      <FormDialog
        open={isOpen}
        onOpenChange={setOpen}
        title="Move this ticket?"
        description={`Everybody in the workspace you choose can read the whole conversation. Who is in ${workspace.name} alone loses it at once, and a linked licence is dropped.`}
        submitLabel="Move ticket"
        busy={fetching}
        failure={failure}
        heldUntil={heldUntil}
        onSubmit={submit}
      >
        <Select
          label="To the workspace"
          hint={`Those of ${submitter.name}.`}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={target.id}
          onChange={setChosen}
          error={problem}
        />
      </FormDialog>
    </>
  );
}
