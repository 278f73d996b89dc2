import {
  type DeskRole,
  type Person,
  Prisma,
  type PrismaClient,
  type WorkspaceRole,
} from '../../database/generated/client.ts';
import { unauthenticated } from '../../errors.ts';
import { type LogStanding, logStanding, snapshotOf } from '../../live/log-reader.ts';
import { toCursor } from '../../live/snapshot.ts';
import type { Standing, Viewer } from './policy.ts';

/** A session as sign-in knows it. */
export interface SignedIn {
  readonly personId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Somebody who is signed in, as they were at one moment. */
export interface ViewerAtCursor extends Viewer {
  /** Where the log stood at that moment: a change of their access is in what was read of them, or comes after it. */
  readonly liveCursor: string;
}

interface ViewerRow extends LogStanding {
  readonly desks: Readonly<Record<string, DeskRole>> | null;
  readonly workspaces: Readonly<Record<string, WorkspaceRole>> | null;
}

/**
 * Loads what a person's access follows from, and where the log stood; null when they are gone, or their session was signed out
 * meanwhile. It is one statement: of two, the cursor could be after a change of access that what was read doesn't know.
 */
export async function loadViewer(db: PrismaClient, signedIn: SignedIn): Promise<ViewerAtCursor | null> {
  const { personId, sessionId, expiresAt } = signedIn;
  const [row] = await db.$queryRaw<ViewerRow[]>`
    SELECT ${Prisma.raw(logStanding)},
           (SELECT jsonb_object_agg(desk_id, role) FROM desk_member WHERE person_id = session.person_id) AS desks,
           (SELECT jsonb_object_agg(workspace_id, role) FROM workspace_member WHERE person_id = session.person_id) AS workspaces
      FROM session
     WHERE id = ${sessionId}::uuid AND person_id = ${personId}::uuid`;
  if (!row) return null;
  return {
    personId,
    desks: new Map(Object.entries(row.desks ?? {})),
    workspaces: new Map(Object.entries(row.workspaces ?? {})),
    sessionId,
    sessionExpiresAt: expiresAt,
    liveCursor: toCursor(snapshotOf(row)),
  };
}

/** What somebody's access follows from, whether or not they are signed in; null when they are gone. */
export async function loadStanding(db: Pick<PrismaClient, 'person'>, personId: string): Promise<Standing | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      deskMemberships: { select: { deskId: true, role: true } },
      workspaceMemberships: { select: { workspaceId: true, role: true } },
    },
  });
  if (!person) return null;
  return {
    personId,
    desks: new Map(person.deskMemberships.map(({ deskId, role }) => [deskId, role])),
    workspaces: new Map(person.workspaceMemberships.map(({ workspaceId, role }) => [workspaceId, role])),
  };
}

/**
 * Takes away somebody's second factor and everything that was begun with it, and ends all their sessions. Says whether they
 * had one; if not, nothing has changed.
 */
export async function removeSecondFactor(tx: Prisma.TransactionClient, personId: string): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id: personId, twoFactorEnabled: true },
    data: { twoFactorEnabled: false },
  });
  if (count === 0) return false;
  await tx.twoFactor.deleteMany({ where: { personId } });
  // Sign-ins between the password and the code have their person as the value.
  await tx.verification.deleteMany({ where: { value: personId } });
  await tx.session.deleteMany({ where: { personId } });
  return true;
}

/**
 * Keeps somebody's account from being cancelled until the transaction ends. Throws UNAUTHENTICATED where it was already: what
 * is begun with it now would be nobody's. Lock workspaces and desks first, as cancelling does, so that neither waits for ever.
 */
export async function holdAccount(tx: Prisma.TransactionClient, personId: string): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM person WHERE id = ${personId}::uuid AND cancelled_at IS NULL FOR KEY SHARE`;
  if (held.length === 0) throw unauthenticated();
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
