import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { CustomerFacts, OpenTickets, PastTickets } from '@/lib/customer/customer-facts.tsx';
import { Detail } from '@/ui/detail.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';

const ChatDetails_chat = graphql(`
  fragment ChatDetails_chat on Chat {
    id
    createdAt
    customer {
      id
      name
    }
    customerRecord {
      email
      openTicketCount
      openTickets {
        id
        reference
        subject
      }
      pastTickets {
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
  }
`);

/** Who is in the chat, and what the desk knows of them. */
export function ChatDetails({ chat: ref }: { chat: FragmentType<typeof ChatDetails_chat> }) {
  const { createdAt, customer, customerRecord, workspace } = readFragment(ChatDetails_chat, ref);
  return (
    <dl className="flex flex-col gap-3 py-1">
      <CustomerFacts name={customer.name} email={customerRecord?.email} workspace={workspace} />
      {customerRecord && (
        <>
          <OpenTickets
            title="Their open tickets"
            count={customerRecord.openTicketCount}
            tickets={customerRecord.openTickets}
          />
          <PastTickets title="Their tickets before" tickets={customerRecord.pastTickets} />
        </>
      )}
      <Detail name="Began">
        <ExactTime at={createdAt} />
      </Detail>
    </dl>
  );
}
