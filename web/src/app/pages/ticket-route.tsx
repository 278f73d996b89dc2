import { useParams } from '@tanstack/react-router';
import { Conversation } from '@/features/conversation/conversation.tsx';
import { TicketPage } from '@/features/ticket/ticket-page.tsx';

export function TicketRoute() {
  const reference = useParams({ from: '/signed-in/customer/tickets/$reference', select: (params) => params.reference });
  return (
    <TicketPage
      key={reference}
      reference={reference}
      conversation={(slot) => <Conversation side="CUSTOMER" {...slot} />}
    />
  );
}
