import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { CustomerFacts, OpenTickets } from '@/lib/customer/customer-facts.tsx';

const CustomerCard_ticket = graphql(`
  fragment CustomerCard_ticket on Ticket {
    id
    premium
    submitter {
      id
      name
    }
    customer {
      email
      openTicketCount
      openTickets {
        id
        reference
        subject
      }
    }
    workspace {
      id
      name
      kind
      licenses {
        id
        product
        keySuffix
        status
      }
    }
    license {
      id
    }
  }
`);

/** Who asks: their address, their workspace and its licences, and what else of theirs is open. */
export function CustomerCard({ ticket: ref }: { ticket: FragmentType<typeof CustomerCard_ticket> }) {
  const { id, premium, submitter, customer, workspace, license } = readFragment(CustomerCard_ticket, ref);
  return (
    <>
      <CustomerFacts
        name={submitter.name}
        email={customer?.email}
        premium={premium}
        workspace={workspace}
        licenseId={license?.id}
      />
      {customer && <OtherTickets ticketId={id} customer={customer} />}
    </>
  );
}

interface OtherTicketsProps {
  ticketId: string;
  customer: {
    openTicketCount: number;
    openTickets: readonly { id: string; reference: string; subject: string }[];
  };
}

function OtherTickets({ ticketId, customer: { openTicketCount, openTickets } }: OtherTicketsProps) {
  const others = openTickets.filter(({ id }) => id !== ticketId);
  const isOpen = others.length < openTickets.length;
  return <OpenTickets title="Their other open tickets" count={openTicketCount - (isOpen ? 1 : 0)} tickets={others} />;
}
