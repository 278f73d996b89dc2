import type { Prisma } from '../../database/generated/client.ts';
import { isOnTeam, type Standing, type Viewer } from '../people/policy.ts';
import type { Desk } from './service.ts';

export type { DeskFeature, LifecycleEvent, LifecyclePolicy } from './settings.ts';
export { addWorkingMinutes, type OpeningHours, openUntil, workingMinutesBetween } from './working-time.ts';

/** Whether the viewer learns which agent wrote, changed or is assigned: the team always, customers where the desk says so. */
export function canSeeAgents(viewer: Standing | null, desk: Pick<Desk, 'id' | 'showsAgentNames'>): boolean {
  if (desk.showsAgentNames) return true;
  return viewer !== null && isOnTeam(viewer, desk.id);
}

/** The list of the team's people: for the team alone. */
export function canSeeTeam(viewer: Viewer | null, deskId: string): boolean {
  return viewer !== null && isOnTeam(viewer, deskId);
}

/** Running a desk: its settings, its team and the record of what was changed. */
export const canAdminister = (viewer: Viewer, deskId: string): boolean => viewer.desks.get(deskId) === 'ADMIN';

/** Empty forms of the desks where the viewer may open tickets, or is on the team. */
export function blankFormsVisibleTo({ desks, workspaces }: Viewer): Prisma.BlankFormWhereInput {
  return {
    ticketType: {
      desk: {
        OR: [{ id: { in: [...desks.keys()] } }, { workspaces: { some: { id: { in: [...workspaces.keys()] } } } }],
      },
    },
  };
}
