import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { useAct } from '@/lib/graphql/use-act.ts';
import { SetTicketTypeDocument } from './ticket-mutations.ts';
import { ToolbarMenu } from './toolbar-menu.tsx';

const TicketTypeMenu_ticket = graphql(`
  fragment TicketTypeMenu_ticket on Ticket {
    id
    type {
      id
      label
    }
    desk {
      id
      vocabulary {
        ticketType
      }
      ticketTypes {
        id
        label
        description
        requirement
      }
    }
  }
`);

interface TicketTypeMenuProps {
  ticket: FragmentType<typeof TicketTypeMenu_ticket>;
  act: ReturnType<typeof useAct>['act'];
}

/** The type as a menu. Types that ask the customer for something first are not among the others. */
export function TicketTypeMenu({ ticket: ref, act }: TicketTypeMenuProps) {
  const { id: ticketId, type, desk } = readFragment(TicketTypeMenu_ticket, ref);
  const [, setType] = useMutation(SetTicketTypeDocument);
  const others = desk.ticketTypes.filter(({ id, requirement }) => requirement === 'NONE' && id !== type.id);
  return (
    <ToolbarMenu
      name={desk.vocabulary.ticketType}
      value={type.id}
      onChange={(typeId) => void act(setType({ input: { ticketId, typeId } }))}
      options={[
        { value: type.id, label: type.label },
        ...others.map(({ id, label, description }) => ({ value: id, label, description })),
      ]}
    >
      {type.label}
    </ToolbarMenu>
  );
}
