import type { Services } from '../../context.ts';
import type { WorkspaceRole } from '../../database/generated/enums.ts';
import { badInput, forbidden } from '../../errors.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { changeOwnWorkspace, changeWorkspace, type LockedWorkspace, requireOtherOwner } from './change-workspace.ts';
import { roleIn } from './policy.ts';

/** Makes a member an owner, or an owner a member; the last owner stays one (CONFLICT). */
export async function setWorkspaceRole(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  personId: string,
  role: WorkspaceRole,
): Promise<void> {
  await changeOwnWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    const before = requireMember(workspace, personId);
    if (before === role) return;
    if (role === 'MEMBER') requireOtherOwner(workspace, personId, 'role');
    await tx.workspaceMember.update({ where: { workspaceId_personId: { workspaceId, personId } }, data: { role } });
    const details = { workspaceId, personId, before, after: role };
    await recordAudit(tx, { ...about(workspace, viewer), action: 'workspace.role_changed', details }, services.now());
  });
}

/** Takes somebody else out of the workspace: it disappears from their screens at once, what they wrote stays. */
export async function removeWorkspaceMember(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  personId: string,
): Promise<void> {
  await changeOwnWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    const role = requireMember(workspace, personId);
    if (personId === viewer.personId) {
      throw badInput([{ field: 'personId', code: 'NOT_ALLOWED', allowed: 'somebody else: to go yourself, leave' }]);
    }
    await tx.workspaceMember.delete({ where: { workspaceId_personId: { workspaceId, personId } } });
    const details = { workspaceId, personId, role };
    await recordAudit(tx, { ...about(workspace, viewer), action: 'workspace.member_removed', details }, services.now());
  });
}

/** Hands the workspace over: somebody else of it becomes an owner, and the viewer a member. */
export async function passOwnership(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  personId: string,
): Promise<void> {
  await changeOwnWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    requireMember(workspace, personId);
    if (personId === viewer.personId) {
      throw badInput([{ field: 'personId', code: 'NOT_ALLOWED', allowed: 'somebody else of the workspace' }]);
    }
    const roleOf = (who: string, role: WorkspaceRole) =>
      tx.workspaceMember.update({
        where: { workspaceId_personId: { workspaceId, personId: who } },
        data: { role },
      });
    await roleOf(personId, 'OWNER');
    await roleOf(viewer.personId, 'MEMBER');
    const details = { workspaceId, before: viewer.personId, after: personId };
    const record = { ...about(workspace, viewer), action: 'workspace.ownership_passed', details } as const;
    await recordAudit(tx, record, services.now());
  });
}

/** The viewer goes. The last owner can't (CONFLICT): they pass ownership on, or disband the workspace. */
export async function leaveWorkspace(services: Services, viewer: Viewer, workspaceId: string): Promise<void> {
  await changeWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    const { personId } = viewer;
    const role = roleIn(workspace.members, personId);
    if (!role) throw forbidden('Only members of a workspace can leave it.');
    if (role === 'OWNER') requireOtherOwner(workspace, personId, 'workspaceId');
    await tx.workspaceMember.delete({ where: { workspaceId_personId: { workspaceId, personId } } });
  });
}

function requireMember({ members }: LockedWorkspace, personId: string): WorkspaceRole {
  const role = roleIn(members, personId);
  if (!role) throw badInput([{ field: 'personId', code: 'UNKNOWN', allowed: 'a member of the workspace' }]);
  return role;
}

const about = ({ deskId, name }: LockedWorkspace, { personId }: Viewer) => ({
  deskId,
  actorId: personId,
  subject: name,
});
