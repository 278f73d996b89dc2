import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** The same words for an address that names nothing, a chat of another desk, and one that was taken away just now. */
export function NoChat() {
  return (
    <div className="px-6">
      <NoAccess
        title="There is no such chat for you"
        action={
          <ButtonLink to="/chats" search={true}>
            Back to the chats
          </ButtonLink>
        }
      >
        The address may be misspelt, the chat’s ticket was deleted, or it belongs to a desk whose team you are not on.
      </NoAccess>
    </div>
  );
}
