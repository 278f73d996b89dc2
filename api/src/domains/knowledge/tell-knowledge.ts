import type { Prisma } from '../../database/generated/client.ts';
import { forbidden } from '../../errors.ts';
import { append, topic } from '../../live/log.ts';
import type { Viewer } from '../people/policy.ts';
import { canWriteAnswers } from './policy.ts';

/** Tells open pages that a desk's answers are others now: everybody of what is or was published, else its team. */
export async function tellKnowledge(
  tx: Prisma.TransactionClient,
  { personId }: Viewer,
  { deskId, isPublic }: { readonly deskId: string; readonly isPublic: boolean },
  now: Date,
): Promise<void> {
  const topics = [isPublic ? topic.deskSettings(deskId) : topic.deskTeam(deskId)];
  await append(tx, [{ type: 'DESK_CHANGED', topics, actorId: personId, changed: ['KNOWLEDGE'] }], now);
}

export function requireWriter(viewer: Viewer, deskId: string): void {
  if (!canWriteAnswers(viewer, deskId)) throw forbidden("Only the desk's team writes its answers.");
}
