import type { Prisma } from '../../database/generated/client.ts';
import { DomainError } from '../../errors.ts';
import { maxWorkspacesOfPerson } from './policy.ts';

/** Throws CONFLICT for somebody who belongs to as many workspaces of the desk as anybody may. */
export async function requireRoomForPerson(
  tx: Prisma.TransactionClient,
  personId: string,
  deskId: string,
): Promise<void> {
  // Several at once take turns.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`join ${personId}`}, 0))`;
  const belongsTo = await tx.workspaceMember.count({ where: { personId, workspace: { deskId } } });
  if (belongsTo < maxWorkspacesOfPerson) return;
  throw new DomainError('CONFLICT', `Nobody belongs to more than ${maxWorkspacesOfPerson} workspaces of a desk.`);
}
