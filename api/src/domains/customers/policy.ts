import type { Prisma } from '../../database/generated/client.ts';
import { isOnTeam, type Viewer } from '../people/policy.ts';

/** Who the customers of a desk are, with their addresses: for its team alone. */
export const canSeeCustomers = (viewer: Viewer | null, deskId: string): boolean =>
  viewer !== null && isOnTeam(viewer, deskId);

/** Workspaces of a desk in which tickets can be opened. */
export const placesAt = (deskId: string): Prisma.WorkspaceWhereInput => ({ deskId, disbandedAt: null });
