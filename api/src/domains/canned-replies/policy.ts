import type { Prisma } from '../../database/generated/client.ts';
import { canAdminister } from '../desks/policy.ts';
import { isOnTeam, type Standing, type Viewer } from '../people/policy.ts';

/** Those of the viewer's desks: for teams alone. */
export const visibleTo = (viewer: Standing | null): Prisma.CannedReplyWhereInput => ({
  deskId: { in: [...(viewer?.desks.keys() ?? [])] },
});

/** Reading a desk's replies, to answer with them: all of its team. */
export const canUseReplies = (viewer: Standing, deskId: string): boolean => isOnTeam(viewer, deskId);

/** Writing them: they speak for the desk, so its admins. */
export const canWriteReplies = (viewer: Viewer, deskId: string): boolean => canAdminister(viewer, deskId);
