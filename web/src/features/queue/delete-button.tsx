import { useState } from 'react';
import { useMutation } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { DeleteQueuedTicketDocument } from './ticket-mutations.ts';

/** Lets an admin delete a ticket, after asking. */
export function DeleteButton({ ticketId }: { ticketId: string }) {
  const [isAsking, setAsking] = useState(false);
  const [, remove] = useMutation(DeleteQueuedTicketDocument);
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
        Delete
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Delete this ticket?"
        description="It is gone at once for the customer and the team, with its messages and files. There is no way back; the audit log keeps that it existed."
        confirmLabel="Delete ticket"
        danger
        onConfirm={async () => {
          const { error } = await remove({ input: { ticketId } });
          return error && faultOf(error).detail;
        }}
      />
    </>
  );
}
