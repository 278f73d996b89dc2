import type { Prisma } from '../../database/generated/client.ts';
import type { Viewer } from '../people/policy.ts';

/** Workspaces the viewer belongs to, and all of the desks whose team they are on. */
export function visibleTo(viewer: Viewer): Prisma.WorkspaceWhereInput {
  return { OR: [{ id: { in: [...viewer.workspaces.keys()] } }, { deskId: { in: [...viewer.desks.keys()] } }] };
}
