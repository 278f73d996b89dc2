import { Bell, BellOff } from 'lucide-react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button, type ButtonSize } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { useTicketState } from './use-ticket-state.ts';

const WatchTicketDocument = graphql(`
  mutation WatchTicket($ticketId: ID!) {
    watchTicket(input: { ticketId: $ticketId }) {
      ticketState {
        id
        watching
      }
    }
  }
`);

const UnwatchTicketDocument = graphql(`
  mutation UnwatchTicket($ticketId: ID!) {
    unwatchTicket(input: { ticketId: $ticketId }) {
      ticketState {
        id
        watching
      }
    }
  }
`);

interface WatchToggleProps {
  ticketId: string;
  version: number;
  size?: ButtonSize;
}

/** Starts and stops the reader's own mail of a ticket. */
export function WatchToggle({ ticketId, version, size = 'md' }: WatchToggleProps) {
  const state = useTicketState(ticketId, version);
  const [watched, watch] = useMutation(WatchTicketDocument);
  const [unwatched, unwatch] = useMutation(UnwatchTicketDocument);
  if (!state) return null;

  const { watching } = state;
  const error = watched.error ?? unwatched.error;
  const Icon = watching ? Bell : BellOff;
  return (
    <>
      <Button
        variant="quiet"
        size={size}
        aria-pressed={watching}
        title={watching ? 'You get mail of this ticket' : 'You get no mail of this ticket'}
        busy={watched.fetching || unwatched.fetching}
        onClick={() => void (watching ? unwatch({ ticketId }) : watch({ ticketId }))}
      >
        <Icon className="size-4" aria-hidden="true" /> Watch
      </Button>
      <FieldError id="watch-error" message={error && faultOf(error).detail} />
    </>
  );
}
