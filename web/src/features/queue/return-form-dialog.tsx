import { useState } from 'react';
import { useMutation } from 'urql';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { ReturnFormDocument } from './ticket-mutations.ts';

const REQUIRED = 'Say what is missing, so that the customer can complete the form.';
const words = { reason: { REQUIRED, TOO_LONG: 'Shorten the reason.' } };

interface ReturnFormDialogProps {
  ticketId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what is missing in the customer's form, and returns it. What was typed stays until it is sent. */
export function ReturnFormDialog({ ticketId, open, onOpenChange }: ReturnFormDialogProps) {
  const [{ fetching }, returnForm] = useMutation(ReturnFormDocument);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [heldUntil, setHeldUntil] = useState<number>();

  async function submit(): Promise<boolean> {
    setFailure(undefined);
    setProblem(reason.trim() === '' ? REQUIRED : undefined);
    if (reason.trim() === '') return false;
    const { error } = await returnForm({ input: { ticketId, reason } });
    if (!error) {
      setReason('');
      return true;
    }
    const { fields, form, heldUntil: until } = formErrorOf(error, words);
    setProblem(fields.reason);
    setFailure(form);
    setHeldUntil(until);
    return false;
  }

  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Return the form as incomplete?"
      description="The customer reads the reason at once and is asked to attach a complete form."
      submitLabel="Return form"
      busy={fetching}
      failure={failure}
      heldUntil={heldUntil}
      onSubmit={submit}
    >
      <TextArea
        label="What is missing"
        value={reason}
        rows={4}
        onChange={(typed) => {
          setReason(typed);
          setProblem(undefined);
        }}
        error={problem}
      />
    </FormDialog>
  );
}
