import type { PrismaClient } from '../../database/generated/client.ts';
import type { Viewer } from './policy.ts';

/** A session as sign-in knows it. */
export interface SignedIn {
  readonly personId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Loads what a person's access follows from; null when the person is gone. */
export async function loadViewer(db: PrismaClient, signedIn: SignedIn): Promise<Viewer | null> {
  const person = await db.person.findUnique({
    where: { id: signedIn.personId },
    select: {
      deskMemberships: { select: { deskId: true, role: true } },
      workspaceMemberships: { select: { workspaceId: true, role: true } },
    },
  });
  if (!person) return null;
  return {
    personId: signedIn.personId,
    sessionId: signedIn.sessionId,
    sessionExpiresAt: signedIn.expiresAt,
    desks: new Map(person.deskMemberships.map(({ deskId, role }) => [deskId, role])),
    workspaces: new Map(person.workspaceMemberships.map(({ workspaceId, role }) => [workspaceId, role])),
  };
}
