import type { Person, Prisma, PrismaClient } from '../../database/generated/client.ts';
import type { Viewer } from './policy.ts';

/** A session as sign-in knows it. */
export interface SignedIn {
  readonly personId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Loads what a person's access follows from; null when they are gone, or their session was signed out meanwhile. */
export async function loadViewer(db: PrismaClient, signedIn: SignedIn): Promise<Viewer | null> {
  const person = await db.person.findUnique({
    where: { id: signedIn.personId, sessions: { some: { id: signedIn.sessionId } } },
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

/** Someone whose address is known to be theirs. It is in lower case. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** Of `hashPassword`. */
  readonly passwordHash: string;
}

/** Adds someone who can sign in at once. Throws Postgres' error for an address that has an account. */
export async function createPerson(
  tx: Prisma.TransactionClient,
  { name, email, passwordHash }: NewPerson,
): Promise<Person> {
  const person = await tx.person.create({ data: { name, email, emailVerified: true } });
  // As better-auth stores a password: the account's id is the person's.
  const account = { personId: person.id, providerId: 'credential', accountId: person.id };
  await tx.credential.create({ data: { ...account, password: passwordHash } });
  return person;
}
