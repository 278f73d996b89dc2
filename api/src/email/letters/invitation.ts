import type { WorkspaceRole } from '../../database/generated/enums.ts';
import type { Email } from '../email.ts';
import { renderLetter } from '../render-letter.ts';

interface InvitationLetter {
  email: string;
  role: WorkspaceRole;
  /** Null when they are gone. */
  inviter: string | null;
  workspaceName: string;
  url: string;
}

/** Asks somebody into a workspace. The link in it is valid for seven days and works for that address alone. */
export async function invitationEmail({ email, role, inviter, workspaceName, url }: InvitationLetter): Promise<Email> {
  const asked = inviter ? `${inviter} invites you` : 'You are invited';
  const share = 'Its members see all of its support tickets, and write in them together.';
  return renderLetter({
    to: email,
    subject: `Join ${workspaceName} on Parley`,
    greeting: 'Hello,',
    paragraphs: [`${asked} to the workspace ${workspaceName}${role === 'OWNER' ? ', as an owner' : ''}.`, share],
    action: { label: 'See the invitation', url },
    footnote:
      'The link is valid for 7 days, and for this address. If you did not expect it, ignore this email and nothing happens.',
  });
}
