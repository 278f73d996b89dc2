import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** The same words for a reference that nobody has, a ticket of another desk, and one that was taken away just now. */
export function NoQueueTicket() {
  return (
    <div className="px-6">
      <NoAccess
        title="There is no such ticket for you"
        action={
          <ButtonLink to="/queue" search={true}>
            Back to the queue
          </ButtonLink>
        }
      >
        The reference may be misspelt, or the ticket belongs to a desk whose team you are not on.
      </NoAccess>
    </div>
  );
}
