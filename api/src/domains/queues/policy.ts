import type { Prisma } from '../../database/generated/client.ts';
import type { CountsScope } from '../../live/events.ts';
import { isMember, isOnTeam, type Standing } from '../people/policy.ts';

/** A list of a workspace is for its members, one of a desk for its team, "mine" for oneself as a customer of the desk. */
export function canList(viewer: Standing, scope: CountsScope): boolean {
  switch (scope.kind) {
    case 'workspace':
      return isMember(viewer, scope.id);
    case 'desk':
      return isOnTeam(viewer, scope.id);
    case 'mine':
      return scope.id === viewer.personId;
  }
}

/**
 * The tickets of a list, before any filter; to be used together with `visibleTo` of tickets. "Mine" are those of
 * workspaces the viewer still belongs to: whoever leaves one leaves their tickets there.
 */
export function within(viewer: Standing, scope: CountsScope): Prisma.TicketWhereInput {
  switch (scope.kind) {
    case 'workspace':
      return { workspaceId: scope.id };
    case 'desk':
      return { deskId: scope.id };
    case 'mine':
      return {
        submitterId: scope.id,
        workspaceId: { in: [...viewer.workspaces.keys()] },
        ...(scope.deskId !== null && { deskId: scope.deskId }),
      };
  }
}

/** The desks whose types, priorities and teams a list's tickets can have. */
export function desksOf(viewer: Standing, scope: CountsScope): Prisma.DeskWhereInput {
  switch (scope.kind) {
    case 'workspace':
      return { workspaces: { some: { id: scope.id } } };
    case 'desk':
      return { id: scope.id };
    case 'mine':
      return {
        workspaces: { some: { id: { in: [...viewer.workspaces.keys()] } } },
        ...(scope.deskId !== null && { id: scope.deskId }),
      };
  }
}

/** Who works on a ticket is for the team to filter by. */
export const canFilterByAssignee = (scope: CountsScope): boolean => scope.kind === 'desk';

/** Until when the team means to answer is for the team to read, filter and order by. */
export const canUseTargets = (scope: CountsScope): boolean => scope.kind === 'desk';
