import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** The same words for a reference that nobody has, a ticket of others, and one that was taken away just now. */
export function NoTicket() {
  return (
    <NoAccess
      title="There is no such ticket for you"
      action={<ButtonLink to="/tickets">Go to your tickets</ButtonLink>}
    >
      The reference may be misspelt, or the ticket belongs to a workspace that you are not, or no longer, a member of.
    </NoAccess>
  );
}
