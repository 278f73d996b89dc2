import type { Prisma, Workspace, WorkspaceMember } from '../../database/generated/client.ts';
import type { WorkspaceRole } from '../../database/generated/enums.ts';
import type { Viewer } from '../people/policy.ts';

/** Members of a workspace at most: its list of members is shown whole. */
export const maxMembers = 200;

/** Invitations of a workspace that nobody has accepted yet, at most. */
export const maxInvitations = 100;

/** Workspaces of one desk that a person belongs to, at most. */
export const maxWorkspacesOfPerson = 50;

/** Workspaces of one desk that a person owns when they make another, at most. */
export const maxWorkspacesOfOwner = 20;

/** Workspaces the viewer belongs to, and all of the desks whose team they are on. */
export function visibleTo(viewer: Viewer): Prisma.WorkspaceWhereInput {
  return { OR: [{ id: { in: [...viewer.workspaces.keys()] } }, { deskId: { in: [...viewer.desks.keys()] } }] };
}

/** What policies ask about a membership. */
export type Membership = Pick<WorkspaceMember, 'personId' | 'role'>;

/** Whether a desk has workspaces that people share. */
export const hasSharedWorkspaces = (desk: { readonly features: readonly string[] }): boolean =>
  desk.features.includes('WORKSPACES');

/** A personal workspace stays one person's; on desks without shared ones, every workspace stays as it was made. */
export const isShared = (workspace: Pick<Workspace, 'kind'>, desk: { readonly features: readonly string[] }): boolean =>
  workspace.kind === 'ORGANISATION' && hasSharedWorkspaces(desk);

/** As what somebody belongs to it; null is not at all. */
export const roleIn = (members: readonly Membership[], personId: string): WorkspaceRole | null =>
  members.find((member) => member.personId === personId)?.role ?? null;

/** Whether it would still have an owner without this person: somebody must be able to decide over it. */
export const hasOtherOwner = (members: readonly Membership[], personId: string): boolean =>
  members.some((member) => member.role === 'OWNER' && member.personId !== personId);
