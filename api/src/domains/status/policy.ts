import type { Prisma } from '../../database/generated/client.ts';
import type { DeskFeature } from '../desks/policy.ts';
import { readableDesks } from '../knowledge/policy.ts';
import { isAdmin, isOnTeam, type Standing, type Viewer } from '../people/policy.ts';

/** Desks that say how their services are, to whoever may read their answers. */
export function desksWithStatusFor(viewer: Standing | null): Prisma.DeskWhereInput {
  return { features: { has: 'STATUS_PAGE' satisfies DeskFeature }, ...readableDesks(viewer) };
}

/** Saying what is wrong, and what will be worked on: for the whole team, at any hour. */
export const canPostStatus = (viewer: Standing, deskId: string): boolean => isOnTeam(viewer, deskId);

/** Saying what there is that can go wrong. */
export const canListComponents = (viewer: Viewer, deskId: string): boolean => isAdmin(viewer, deskId);
