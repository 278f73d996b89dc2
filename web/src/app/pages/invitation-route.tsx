import { useParams } from '@tanstack/react-router';
import { InvitationPage } from '@/features/invitation/invitation-page.tsx';
import { signOut } from '@/features/shell/sign-out.ts';
import { rememberWorkspace } from '@/lib/session/workspace.tsx';

export function InvitationRoute() {
  const token = useParams({ from: '/plain/invitations/$token', select: (params) => params.token });
  return (
    <InvitationPage
      token={token}
      onAccepted={({ viewerId, workspaceId }) => {
        rememberWorkspace(viewerId, workspaceId);
        // A full load, so that the rest of the app learns of the new workspace.
        window.location.assign('/tickets');
      }}
      onSwitchAccount={() => signOut(`/invitations/${token}`)}
    />
  );
}
