import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** The same words for a chat that is not there, one of others, and one that was taken away just now. */
export function NoChat({ desk }: { desk: string }) {
  return (
    <div className="px-4">
      <NoAccess
        title="There is no such chat for you"
        action={
          <ButtonLink to="/help/$desk/chat" params={{ desk }} variant="primary">
            Go to your chat
          </ButtonLink>
        }
      >
        It may belong to a workspace that you are not, or no longer, a member of, or it is gone with its ticket.
      </NoAccess>
    </div>
  );
}
