import type { LimitedServices, Services } from '../../context.ts';
import type { Workspace } from '../../database/generated/client.ts';
import { readDisplayName } from '../../display-name.ts';
import { badInput, forbidden } from '../../errors.ts';
import { isOnTeam, type Viewer } from '../people/policy.ts';
import { holdAccount } from '../people/service.ts';
import { changeOwnWorkspace } from './change-workspace.ts';
import { hasSharedWorkspaces } from './policy.ts';
import { requireRoomForOwner } from './room-for-person.ts';

export { disbandWorkspace } from './disband.ts';
export {
  acceptInvitation,
  findInvitation,
  inviteToWorkspace,
  type OfferedInvitation,
  purgeInvitations,
  resendInvitation,
  revokeInvitation,
} from './invitations.ts';
export { leaveWorkspace, passOwnership, removeWorkspaceMember, setWorkspaceRole } from './members.ts';

/**
 * Makes the viewer a customer of a desk, with a personal workspace of their own; whoever is one already keeps what they
 * have. Throws FORBIDDEN for the desk's own team: nobody is agent and customer of the same desk.
 */
export async function joinDesk(services: Services, viewer: Viewer, deskId: string): Promise<Workspace> {
  if (isOnTeam(viewer, deskId)) throw forbidden("The desk's team can not be its customers.");
  const workspace = await services.db.$transaction(async (tx) => {
    // Two clicks at once: the second waits here and finds the first one's workspace.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`join ${viewer.personId}`}, 0))`;
    const existing = await tx.workspace.findFirst({
      where: { deskId, members: { some: { personId: viewer.personId } } },
      orderBy: { createdAt: 'asc' },
    });
    if (existing) return existing;
    const desk = await tx.desk.findUnique({ where: { id: deskId } });
    if (!desk) throw badInput([{ field: 'deskId', code: 'UNKNOWN', allowed: 'a desk' }]);
    await holdAccount(tx, viewer.personId);
    const person = await tx.person.findUniqueOrThrow({ where: { id: viewer.personId } });
    return tx.workspace.create({
      data: {
        deskId,
        kind: 'PERSONAL',
        name: person.name,
        members: { create: { personId: person.id, role: 'OWNER' } },
      },
    });
  });
  services.live.wake();
  return workspace;
}

/**
 * Makes a further workspace for an organisation, owned by the viewer. Only for customers of a desk that has shared
 * workspaces; any other desk is an unknown one. Throws BAD_INPUT naming what is wrong, CONFLICT for who owns too
 * many of the desk, and RATE_LIMITED.
 */
export async function createWorkspace(
  services: LimitedServices,
  viewer: Viewer,
  { deskId, name }: { deskId: string; name: string },
): Promise<Workspace> {
  if (isOnTeam(viewer, deskId)) throw forbidden("The desk's team can not be its customers.");
  const tidyName = readDisplayName(name);
  const workspace = await services.db.$transaction(async (tx) => {
    const desk = await tx.desk.findFirst({
      where: { id: deskId, workspaces: { some: { members: { some: { personId: viewer.personId } } } } },
    });
    if (!desk || !hasSharedWorkspaces(desk)) {
      throw badInput([
        { field: 'deskId', code: 'UNKNOWN', allowed: 'a desk with workspaces that you are a customer of' },
      ]);
    }
    await holdAccount(tx, viewer.personId);
    await requireRoomForOwner(tx, viewer.personId, deskId, 'deskId');
    await services.countUse('CREATE_WORKSPACE', viewer.personId);
    const members = { create: { personId: viewer.personId, role: 'OWNER' } } as const;
    return tx.workspace.create({ data: { deskId, kind: 'ORGANISATION', name: tidyName, members } });
  });
  services.live.wake();
  return workspace;
}

export async function renameWorkspace(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  name: string,
): Promise<void> {
  const tidyName = readDisplayName(name);
  await changeOwnWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    if (tidyName === workspace.name) return;
    await tx.workspace.update({ where: { id: workspaceId }, data: { name: tidyName } });
  });
}
