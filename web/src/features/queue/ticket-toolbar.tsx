import { ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketAction, TicketStatus } from '@/gql/graphql.ts';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { useAct } from '@/lib/graphql/use-act.ts';
import { WatchToggle } from '@/lib/ticket/watch-toggle.tsx';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { StatusBadge, statusLooks } from '@/ui/status-badge.tsx';
import { DeleteButton } from './delete-button.tsx';
import { FormBar } from './form-bar.tsx';
import { MoveButton } from './move-button.tsx';
import { reachableStatuses } from './reachable-statuses.ts';
import {
  AcceptTicketDocument,
  AssignTicketDocument,
  RemoveSecondFactorDocument,
  SetTicketPriorityDocument,
  SetTicketStatusDocument,
} from './ticket-mutations.ts';
import { TicketTypeMenu } from './ticket-type-menu.tsx';
import { ToolbarMenu } from './toolbar-menu.tsx';

const TicketToolbar_ticket = graphql(`
  fragment TicketToolbar_ticket on Ticket {
    id
    version
    status
    statusLabel
    formReturnedAt
    ...TicketTypeMenu_ticket
    ...MoveButton_ticket
    priority {
      id
      label
    }
    assignee {
      id
      name
    }
    desk {
      id
      vocabulary {
        closeTicket
      }
      statuses {
        status
        label
        description
      }
      priorities {
        id
        label
        definition
      }
      team {
        id
        name
      }
    }
  }
`);

interface TicketToolbarProps {
  ticket: FragmentType<typeof TicketToolbar_ticket>;
  actions: readonly TicketAction[] | undefined;
}

/** Nobody, in a menu of people: it has no id. */
const NOBODY = '-';

/** What an agent may do with the ticket as a whole; what they may not is shown as it stands. */
export function TicketToolbar({ ticket: ref, actions = [] }: TicketToolbarProps) {
  const ticket = readFragment(TicketToolbar_ticket, ref);
  const { busy, failure, act } = useAct();
  const [, accept] = useMutation(AcceptTicketDocument);
  const [, assign] = useMutation(AssignTicketDocument);
  const [, setPriority] = useMutation(SetTicketPriorityDocument);
  const [, setStatus] = useMutation(SetTicketStatusDocument);
  const [, removeSecondFactor] = useMutation(RemoveSecondFactorDocument);
  const [isClosing, setClosing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const group = useKeepFocus<HTMLDivElement>();
  const ticketId = ticket.id;
  const statuses = reachableStatuses(ticket.desk.statuses, ticket.status, actions);
  const { Icon } = statusLooks[ticket.status];
  const changeStatus = (status: TicketStatus) => {
    if (status === 'CLOSED') setClosing(true);
    else void act(setStatus({ input: { ticketId, status } }));
  };

  return (
    <div {...group} className="flex flex-col gap-2 outline-none">
      <div className="flex flex-wrap items-center gap-1.5">
        {actions.includes('ACCEPT') && (
          <Button variant="primary" size="sm" busy={busy} onClick={() => void act(accept({ input: { ticketId } }))}>
            Accept
          </Button>
        )}
        {statuses.length > 1 ? (
          <ToolbarMenu
            name="Status"
            value={ticket.status}
            onChange={changeStatus}
            options={statuses.map(({ status, label, description }) => ({ value: status, label, description }))}
          >
            <Icon className="size-4" aria-hidden="true" /> {ticket.statusLabel}
          </ToolbarMenu>
        ) : (
          <StatusBadge status={ticket.status} label={ticket.statusLabel} />
        )}
        {actions.includes('ASSIGN') && ticket.desk.team ? (
          <ToolbarMenu
            name="Assignee"
            value={ticket.assignee?.id ?? NOBODY}
            onChange={(id) => void act(assign({ input: { ticketId, assigneeId: id === NOBODY ? null : id } }))}
            options={[
              { value: NOBODY, label: 'Unassigned' },
              ...ticket.desk.team.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          >
            {ticket.assignee?.name ?? 'Unassigned'}
          </ToolbarMenu>
        ) : (
          <span className="px-1 text-muted">{ticket.assignee?.name ?? 'Unassigned'}</span>
        )}
        {actions.includes('SET_PRIORITY') ? (
          <ToolbarMenu
            name="Priority"
            value={ticket.priority.id}
            onChange={(priorityId) => void act(setPriority({ input: { ticketId, priorityId } }))}
            options={ticket.desk.priorities.map(({ id, label, definition }) => ({
              value: id,
              label,
              description: definition,
            }))}
          >
            {ticket.priority.label}
          </ToolbarMenu>
        ) : (
          <span className="px-1 text-muted">{ticket.priority.label}</span>
        )}
        {actions.includes('SET_TYPE') && <TicketTypeMenu ticket={ticket} act={act} />}
        <WatchToggle ticketId={ticketId} version={ticket.version} size="sm" />
        {actions.includes('MOVE') && <MoveButton ticket={ticket} />}
        {actions.includes('DELETE') && <DeleteButton ticketId={ticketId} />}
      </div>
      {actions.includes('REMOVE_SECOND_FACTOR') && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <Button size="sm" onClick={() => setRemoving(true)}>
            <ShieldOff className="size-4" aria-hidden="true" /> Remove second factor
          </Button>
          <span className="text-muted text-xs">The submitter has entered the code mailed to them.</span>
        </div>
      )}
      <FormBar ticketId={ticketId} formReturnedAt={ticket.formReturnedAt} actions={actions} />
      <FieldError id="ticket-toolbar-error" message={failure} />
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setRemoving}
        title="Remove this person's second factor?"
        description="From then on their password alone signs them in. All their sessions end. It is written into the thread and the audit log."
        confirmLabel="Remove second factor"
        danger
        onConfirm={() => act(removeSecondFactor({ input: { ticketId } }))}
      />
      <ConfirmDialog
        open={isClosing}
        onOpenChange={setClosing}
        title="Close this ticket?"
        description="It is final: neither the customer nor the team can reply to a closed ticket."
        confirmLabel={ticket.desk.vocabulary.closeTicket}
        onConfirm={() => act(setStatus({ input: { ticketId, status: 'CLOSED' } }))}
      />
    </div>
  );
}
