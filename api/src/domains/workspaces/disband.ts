import type { Services } from '../../context.ts';
import { badInput } from '../../errors.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { closeTickets } from '../tickets/service.ts';
import { changeOwnWorkspace } from './change-workspace.ts';

/**
 * Ends a workspace: its unfinished tickets close, its invitations are void, and nobody of it sees anything of it any more.
 * The team keeps its tickets. Returns how many were closed. Throws BAD_INPUT unless the name was typed as it is.
 */
export async function disbandWorkspace(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  typedName: string,
): Promise<number> {
  return changeOwnWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    if (typedName.trim() !== workspace.name) {
      throw badInput([{ field: 'name', code: 'NOT_ALLOWED', allowed: `the workspace's name, ${workspace.name}` }]);
    }
    const now = services.now();
    const actor = { personId: viewer.personId, side: 'CUSTOMER' } as const;
    const closedTickets = await closeTickets(tx, { workspaceId }, actor, now);
    await tx.workspace.update({ where: { id: workspaceId }, data: { disbandedAt: now } });
    await tx.invitation.deleteMany({ where: { workspaceId } });
    await tx.workspaceMember.deleteMany({ where: { workspaceId } });
    const members = workspace.members.map(({ personId, role }) => ({ personId, role }));
    await recordAudit(
      tx,
      {
        action: 'workspace.disbanded',
        deskId: workspace.deskId,
        actorId: viewer.personId,
        subject: workspace.name,
        details: { workspaceId, closedTickets, members },
      },
      now,
    );
    return closedTickets;
  });
}
