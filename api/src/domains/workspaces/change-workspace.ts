import type { Services } from '../../context.ts';
import type { Desk, Prisma, Workspace, WorkspaceMember } from '../../database/generated/client.ts';
import { DomainError, forbidden, notFound } from '../../errors.ts';
import type { Viewer } from '../people/policy.ts';
import { hasOtherOwner, isShared, roleIn, visibleTo } from './policy.ts';

type Transaction = Prisma.TransactionClient;

export type LockedWorkspace = Workspace & { members: WorkspaceMember[]; desk: Pick<Desk, 'id' | 'features'> };

/** Milliseconds: disbanding closes every open ticket in the same transaction. */
const TIMEOUT = 60_000;

/**
 * Runs `decide` on a workspace whose row is locked until the transaction ends, so that its members are those who decide.
 * Throws NOT_FOUND for one that is missing, disbanded or not the viewer's, FORBIDDEN for one that is not shared.
 */
export async function changeWorkspace<Result>(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  decide: (tx: Transaction, workspace: LockedWorkspace) => Promise<Result>,
): Promise<Result> {
  const result = await services.db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM workspace WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
      const workspace = await tx.workspace.findFirst({
        where: { id: workspaceId, disbandedAt: null, AND: visibleTo(viewer) },
        include: { members: true, desk: { select: { id: true, features: true } } },
      });
      if (!workspace) throw notFound('Workspace');
      if (!isShared(workspace, workspace.desk)) throw forbidden('This workspace is one person’s, and stays so.');
      return decide(tx, workspace);
    },
    { timeout: TIMEOUT },
  );
  services.live.wake();
  return result;
}

/** The same for what only owners may do. Throws FORBIDDEN for everybody else who sees the workspace. */
export async function changeOwnWorkspace<Result>(
  services: Services,
  viewer: Viewer,
  workspaceId: string,
  decide: (tx: Transaction, workspace: LockedWorkspace) => Promise<Result>,
): Promise<Result> {
  return changeWorkspace(services, viewer, workspaceId, (tx, workspace) => {
    if (roleIn(workspace.members, viewer.personId) !== 'OWNER') {
      throw forbidden('Only owners of the workspace may do this.');
    }
    return decide(tx, workspace);
  });
}

/** Throws CONFLICT where nobody else owns the workspace. */
export function requireOtherOwner({ members }: LockedWorkspace, personId: string, field: string): void {
  if (hasOtherOwner(members, personId)) return;
  throw new DomainError('CONFLICT', 'The workspace would have no owner. Make somebody else its owner first.', {
    issues: [{ field, code: 'NOT_ALLOWED', allowed: 'once somebody else is an owner too' }],
  });
}
