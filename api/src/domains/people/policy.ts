import type { Prisma } from '../../database/generated/client.ts';
import type { DeskRole, WorkspaceRole } from '../../database/generated/enums.ts';
import { DomainError, unauthenticated } from '../../errors.ts';

/** A person and everything their access follows from. */
export interface Standing {
  readonly personId: string;
  readonly desks: ReadonlyMap<string, DeskRole>;
  readonly workspaces: ReadonlyMap<string, WorkspaceRole>;
  /** Of nobody but those as whom streams read: a desk whose answers they may read, with no part in it. */
  readonly answersOf?: string;
}

/** A signed-in person. */
export interface Viewer extends Standing {
  readonly sessionId: string;
  readonly sessionExpiresAt: Date;
}

/** Where something belongs: the team of the desk and the members of the workspace may see it. */
export interface Place {
  readonly deskId: string;
  readonly workspaceId: string;
}

export function requireViewer(viewer: Viewer | null): Viewer {
  if (!viewer) throw unauthenticated();
  return viewer;
}

export const isOnTeam = (viewer: Standing, deskId: string): boolean => viewer.desks.has(deskId);

export const isAdmin = (viewer: Viewer, deskId: string): boolean => viewer.desks.get(deskId) === 'ADMIN';

export const isMember = (viewer: Standing, workspaceId: string): boolean => viewer.workspaces.has(workspaceId);

export const isOwner = (viewer: Viewer, workspaceId: string): boolean => viewer.workspaces.get(workspaceId) === 'OWNER';

/** From which side the viewer sees a place; null is not at all. */
export function sideOf(viewer: Standing, place: Place): 'TEAM' | 'CUSTOMER' | null {
  if (isOnTeam(viewer, place.deskId)) return 'TEAM';
  if (isMember(viewer, place.workspaceId)) return 'CUSTOMER';
  return null;
}

export function requireTeam(viewer: Viewer, deskId: string): void {
  if (!isOnTeam(viewer, deskId)) throw new DomainError('FORBIDDEN', "Only the desk's team may do this.");
}

/** People the viewer has to do with: themselves, colleagues, customers of their desks, named teams of their workspaces. */
export function visibleTo(viewer: Viewer): Prisma.PersonWhereInput {
  const desks = [...viewer.desks.keys()];
  const workspaces = [...viewer.workspaces.keys()];
  return {
    OR: [
      { id: viewer.personId },
      { workspaceMemberships: { some: { workspaceId: { in: workspaces } } } },
      { workspaceMemberships: { some: { workspace: { deskId: { in: desks } } } } },
      { deskMemberships: { some: { deskId: { in: desks } } } },
      {
        deskMemberships: {
          some: { desk: { showsAgentNames: true, workspaces: { some: { id: { in: workspaces } } } } },
        },
      },
    ],
  };
}
