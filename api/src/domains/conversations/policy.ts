import type { Prisma, ThreadItem } from '../../database/generated/client.ts';
import type { Viewer } from '../people/policy.ts';

/** Items of threads: all of them for the team of the desk, public ones for the workspace; of a deleted ticket, none. */
export function visibleTo(viewer: Viewer): Prisma.ThreadItemWhereInput {
  return {
    conversation: { NOT: { ticket: { is: { deletedAt: { not: null } } } } },
    OR: [
      { conversation: { deskId: { in: [...viewer.desks.keys()] } } },
      { audience: 'PUBLIC', conversation: { workspaceId: { in: [...viewer.workspaces.keys()] } } },
    ],
  };
}

/**
 * What a customer wrote stays in front of them: only the team's own messages can be hidden or shown, and of these not the
 * ones that did something the customer goes on seeing.
 */
export function canChangeAudience(item: Pick<ThreadItem, 'kind' | 'authorSide' | 'purpose'>): boolean {
  return item.kind === 'MESSAGE' && item.authorSide === 'TEAM' && item.purpose === null;
}
