import type { Prisma } from '../../database/generated/client.ts';
import { DomainError } from '../../errors.ts';
import { maxWorkspacesOfOwner, maxWorkspacesOfPerson } from './policy.ts';

/**
 * Throws CONFLICT, naming `field` and how many are allowed, for somebody who belongs to as many workspaces of the desk as
 * anybody may. Several at once take turns until the transaction ends.
 */
export async function requireRoomForPerson(
  tx: Prisma.TransactionClient,
  personId: string,
  deskId: string,
  field: string,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`join ${personId}`}, 0))`;
  const belongsTo = await tx.workspaceMember.count({ where: { personId, workspace: { deskId } } });
  if (belongsTo >= maxWorkspacesOfPerson) throw tooMany(field, maxWorkspacesOfPerson, 'that you belong to');
}

/** The same for who is to own one more. */
export async function requireRoomForOwner(
  tx: Prisma.TransactionClient,
  personId: string,
  deskId: string,
  field: string,
): Promise<void> {
  await requireRoomForPerson(tx, personId, deskId, field);
  const owns = await tx.workspaceMember.count({ where: { personId, role: 'OWNER', workspace: { deskId } } });
  if (owns >= maxWorkspacesOfOwner) throw tooMany(field, maxWorkspacesOfOwner, 'that you own');
}

function tooMany(field: string, most: number, which: string): DomainError {
  const allowed = `at most ${most} workspaces of a desk ${which}`;
  return new DomainError('CONFLICT', `There can be ${allowed}.`, { issues: [{ field, code: 'TOO_MANY', allowed }] });
}
