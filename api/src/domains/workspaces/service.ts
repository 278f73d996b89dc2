import type { Services } from '../../context.ts';
import type { Workspace } from '../../database/generated/client.ts';
import { badInput, forbidden } from '../../errors.ts';
import { isOnTeam, type Viewer } from '../people/policy.ts';

/**
 * Makes the viewer a customer of a desk, with a personal workspace of their own; whoever is one already keeps what they
 * have. Throws FORBIDDEN for the desk's own team: nobody is agent and customer of the same desk.
 */
export async function joinDesk(services: Services, viewer: Viewer, deskId: string): Promise<Workspace> {
  if (isOnTeam(viewer, deskId)) throw forbidden("The desk's team can not be its customers.");
  const workspace = await services.db.$transaction(async (tx) => {
    // Two clicks at once: the second waits here and finds the first one's workspace.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`join ${viewer.personId}`}, 0))`;
    const existing = await tx.workspace.findFirst({
      where: { deskId, members: { some: { personId: viewer.personId } } },
      orderBy: { createdAt: 'asc' },
    });
    if (existing) return existing;
    const desk = await tx.desk.findUnique({ where: { id: deskId } });
    if (!desk) throw badInput([{ field: 'deskId', code: 'UNKNOWN', allowed: 'a desk' }]);
    const person = await tx.person.findUniqueOrThrow({ where: { id: viewer.personId } });
    return tx.workspace.create({
      data: {
        deskId,
        kind: 'PERSONAL',
        name: person.name,
        members: { create: { personId: person.id, role: 'OWNER' } },
      },
    });
  });
  services.live.wake();
  return workspace;
}
