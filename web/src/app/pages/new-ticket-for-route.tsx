import { useNavigate } from '@tanstack/react-router';
import { NewTicketForPage } from '@/features/new-ticket/new-ticket-for-page.tsx';

export function NewTicketForRoute() {
  const navigate = useNavigate();
  return (
    <NewTicketForPage onCreated={(reference) => void navigate({ to: '/queue/$reference', params: { reference } })} />
  );
}
