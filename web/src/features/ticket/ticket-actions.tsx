import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketAction } from '@/gql/graphql.ts';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { FieldError } from '@/ui/field-error.tsx';

const TicketActions_ticket = graphql(`
  fragment TicketActions_ticket on Ticket {
    id
    reference
    desk {
      id
      vocabulary {
        closeTicket
      }
    }
  }
`);

const CloseTicketDocument = graphql(`
  mutation CloseTicket($input: TicketEventInput!) {
    closeTicket(input: $input) {
      ticket {
        id
        ...LiveTicket_head
      }
    }
  }
`);

const ReopenTicketDocument = graphql(`
  mutation ReopenTicket($input: TicketEventInput!) {
    reopenTicket(input: $input) {
      ticket {
        id
        ...LiveTicket_head
      }
    }
  }
`);

const RevokeTicketDocument = graphql(`
  mutation RevokeTicket($input: TicketEventInput!) {
    revokeTicket(input: $input) {
      ticket {
        id
        ...LiveTicket_head
      }
    }
  }
`);

const DeleteTicketDocument = graphql(`
  mutation DeleteTicket($input: TicketEventInput!) {
    deleteTicket(input: $input) {
      ticketId
    }
  }
`);

interface TicketActionsProps {
  ticket: FragmentType<typeof TicketActions_ticket>;
  actions: readonly TicketAction[] | undefined;
}

/** What the customer may do with the ticket as a whole. What can't be taken back asks first. */
export function TicketActions({ ticket: ref, actions = [] }: TicketActionsProps) {
  const ticket = readFragment(TicketActions_ticket, ref);
  const [reopening, reopen] = useMutation(ReopenTicketDocument);
  const [, close] = useMutation(CloseTicketDocument);
  const [, revoke] = useMutation(RevokeTicketDocument);
  const [, remove] = useMutation(DeleteTicketDocument);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'close' | 'revoke' | 'delete'>();
  const group = useKeepFocus<HTMLDivElement>();
  const variables = { input: { ticketId: ticket.id } };
  const label = ticket.desk.vocabulary.closeTicket;

  return (
    <div {...group} className="flex flex-col items-end outline-none">
      <div className="flex flex-wrap items-center gap-2">
        {actions.includes('DELETE') && (
          <Button variant="quiet" onClick={() => setAsked('delete')}>
            Delete
          </Button>
        )}
        {actions.includes('REOPEN') && (
          <Button busy={reopening.fetching} onClick={() => void reopen(variables)}>
            Reopen
          </Button>
        )}
        {actions.includes('REVOKE') && <Button onClick={() => setAsked('revoke')}>Revoke</Button>}
        {actions.includes('CLOSE') && <Button onClick={() => setAsked('close')}>{label}</Button>}
      </div>
      <FieldError id="ticket-action-error" message={reopening.error && faultOf(reopening.error).detail} />
      <ConfirmDialog
        open={asked === 'close'}
        onOpenChange={(open) => setAsked(open ? 'close' : undefined)}
        title="Close this ticket?"
        description="It is final: nobody can reply to a closed ticket. If you need more help later, open a new one."
        confirmLabel={label}
        onConfirm={async () => detailOf(await close(variables))}
      />
      <ConfirmDialog
        open={asked === 'revoke'}
        onOpenChange={(open) => setAsked(open ? 'revoke' : undefined)}
        title="Revoke this ticket?"
        description="The team stops working on it. You can reopen it."
        confirmLabel="Revoke"
        onConfirm={async () => detailOf(await revoke(variables))}
      />
      <ConfirmDialog
        open={asked === 'delete'}
        onOpenChange={(open) => setAsked(open ? 'delete' : undefined)}
        title="Delete this ticket?"
        description="It is gone at once for everybody, the team too, with its messages and files. There is no way back."
        confirmLabel="Delete ticket"
        danger
        onConfirm={async () => {
          const failure = detailOf(await remove(variables));
          if (failure === undefined) await navigate({ to: '/tickets' });
          return failure;
        }}
      />
    </div>
  );
}

function detailOf({ error }: { error?: Parameters<typeof faultOf>[0] | undefined }): string | undefined {
  return error && faultOf(error).detail;
}
