import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useAskedTicketState } from '@/lib/ticket/use-ticket-state.ts';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { DropdownMenu, MenuItem, MenuLabel } from '@/ui/dropdown-menu.tsx';

const TicketCardMenu_ticket = graphql(`
  fragment TicketCardMenu_ticket on Ticket {
    id
    reference
    subject
    version
    desk {
      id
      features
    }
  }
`);

const DeleteListedTicketDocument = graphql(`
  mutation DeleteListedTicket($input: TicketEventInput!) {
    deleteTicket(input: $input) {
      ticketId
    }
  }
`);

/** What can be done with a ticket of the list without opening it, at desks where that is anything. */
export function TicketCardMenu({ ticket: ref }: { ticket: FragmentType<typeof TicketCardMenu_ticket> }) {
  const { id, reference, subject, version, desk } = readFragment(TicketCardMenu_ticket, ref);
  const [isAsking, setAsking] = useState(false);
  const [, remove] = useMutation(DeleteListedTicketDocument);
  const navigate = useNavigate();
  if (!desk.features.includes('DELETE') && !desk.features.includes('RATING')) return null;

  return (
    <span className="relative z-10">
      <DropdownMenu
        trigger={
          <button
            type="button"
            aria-label={`Actions for ${subject}`}
            className="target grid size-7 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
          >
            <Ellipsis className="size-4" aria-hidden="true" />
          </button>
        }
      >
        <MenuItems
          ticketId={id}
          version={version}
          onRate={() => void navigate({ to: '/tickets/$reference', params: { reference } })}
          onDelete={() => setAsking(true)}
        />
      </DropdownMenu>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Delete this ticket?"
        description={`“${subject}” is gone at once for everybody, the team too, with its messages and files. There is no way back.`}
        confirmLabel="Delete ticket"
        danger
        onConfirm={async () => {
          const { error } = await remove({ input: { ticketId: id } });
          return error && faultOf(error).detail;
        }}
      />
    </span>
  );
}

interface MenuItemsProps {
  ticketId: string;
  version: number;
  onRate: () => void;
  onDelete: () => void;
}

/** Asked for when the menu opens: a list of a thousand tickets asks for none. */
function MenuItems({ ticketId, version, onRate, onDelete }: MenuItemsProps) {
  const { state, error } = useAskedTicketState(ticketId, version);
  if (!state) return <MenuLabel>{error ? faultOf(error).detail : 'Loading…'}</MenuLabel>;
  const actions = state.allowedActions;
  const [mayRate, mayDelete] = [actions.includes('RATE'), actions.includes('DELETE')];
  if (!mayRate && !mayDelete) return <MenuLabel>Only who opened it, or an owner of the workspace, can</MenuLabel>;
  return (
    <>
      {mayRate && (
        <MenuItem onSelect={onRate}>
          <Star className="size-4 text-muted" aria-hidden="true" /> Rate the support
        </MenuItem>
      )}
      {mayDelete && (
        <MenuItem onSelect={onDelete}>
          <Trash2 className="size-4 text-muted" aria-hidden="true" /> Delete ticket
        </MenuItem>
      )}
    </>
  );
}
