import type { Prisma } from '../../database/generated/client.ts';
import type { CountsScope } from '../../live/events.ts';
import { isMember, isOnTeam, type Viewer } from '../people/policy.ts';

/** A list of a workspace is for its members, one of a desk for its team, "mine" for oneself. */
export function canList(viewer: Viewer, scope: CountsScope): boolean {
  switch (scope.kind) {
    case 'workspace':
      return isMember(viewer, scope.id);
    case 'desk':
      return isOnTeam(viewer, scope.id);
    case 'mine':
      return scope.id === viewer.personId;
  }
}

/** The tickets of a list, before any filter; to be used together with `visibleTo` of tickets. */
export function within(scope: CountsScope): Prisma.TicketWhereInput {
  switch (scope.kind) {
    case 'workspace':
      return { workspaceId: scope.id };
    case 'desk':
      return { deskId: scope.id };
    case 'mine':
      return { submitterId: scope.id };
  }
}
