import type { LimitedServices } from '../../context.ts';
import { Prisma, type PrismaClient } from '../../database/generated/client.ts';
import { accountCancelledEmail } from '../../email/letters/account-letters.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { badInput, DomainError, type Issue, unauthenticated } from '../../errors.ts';
import { append, topic } from '../../live/log.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { closeTickets } from '../tickets/service.ts';
import { confirmPassword } from './confirm-password.ts';
import { cancelPhrase, formerEmail, formerName, isCancelPhrase, type Obstacle, obstaclesOf } from './policy.ts';

type Transaction = Prisma.TransactionClient;

/** Milliseconds: every open ticket closes in the same transaction. */
const TIMEOUT = 60_000;

/** Where somebody belongs, in one order, so that two of these never wait for each other. */
async function placesOf(db: Transaction | PrismaClient, personId: string) {
  const workspaces = await db.workspace.findMany({
    where: { members: { some: { personId } } },
    include: { members: true, desk: { select: { id: true, features: true } } },
    orderBy: { id: 'asc' },
  });
  const desks = await db.desk.findMany({
    where: { members: { some: { personId } } },
    select: { id: true, name: true, members: { where: { role: 'ADMIN' }, select: { personId: true } } },
    orderBy: { id: 'asc' },
  });
  return {
    workspaces,
    desks: desks.map(({ members, ...desk }) => ({ ...desk, adminIds: members.map((member) => member.personId) })),
  };
}

type Places = Awaited<ReturnType<typeof placesOf>>;

/** What somebody has to settle before they can cancel their account; nothing if they can. */
export async function findObstacles(db: PrismaClient, personId: string): Promise<readonly Obstacle[]> {
  const { workspaces, desks } = await placesOf(db, personId);
  return obstaclesOf(personId, workspaces, desks);
}

/**
 * Ends the viewer's account for good: their open tickets close and say so, they belong nowhere any more, are signed out
 * everywhere, and what is kept of them no longer says who they were (decision 021). Returns how many tickets closed.
 *
 * Throws BAD_INPUT of `phrase` and `password`, RATE_LIMITED, and CONFLICT naming every workspace and desk that would be left
 * to nobody.
 */
export async function cancelAccount(
  services: LimitedServices,
  { personId }: Viewer,
  typed: { readonly password: string; readonly phrase: string },
): Promise<number> {
  if (!isCancelPhrase(typed.phrase)) {
    const code = typed.phrase.trim() === '' ? 'REQUIRED' : 'INVALID';
    throw badInput([{ field: 'phrase', code, allowed: `the words “${cancelPhrase}”` }]);
  }
  await confirmPassword(services, personId, typed.password, 'password');
  const now = services.now();
  const closedTickets = await services.db.$transaction(
    async (tx) => {
      const places = await lockPlaces(tx, personId);
      const obstacles = obstaclesOf(personId, places.workspaces, places.desks);
      if (obstacles.length > 0) throw refused(obstacles);
      const closed = await closeOwnTickets(tx, personId, places, now);
      await leaveEverywhere(tx, personId, places, now);
      await forget(tx, personId, places, closed, now);
      return closed;
    },
    { timeout: TIMEOUT },
  );
  services.live.wake();
  return closedTickets;
}

/**
 * Nobody joins, leaves or opens a ticket there until the transaction ends. The person comes last, as in every change of a
 * membership. Throws UNAUTHENTICATED if their account has ended since they asked.
 */
async function lockPlaces(tx: Transaction, personId: string): Promise<Places> {
  await tx.$queryRaw`
    SELECT 1 FROM desk WHERE id IN (SELECT desk_id FROM desk_member WHERE person_id = ${personId}::uuid)
    ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM workspace WHERE id IN (SELECT workspace_id FROM workspace_member WHERE person_id = ${personId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
  const { cancelledAt } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (cancelledAt) throw unauthenticated();
  return placesOf(tx, personId);
}

/** Those they opened where they still belong, and all of a workspace that ends with them. */
async function closeOwnTickets(tx: Transaction, personId: string, { workspaces }: Places, now: Date): Promise<number> {
  const ids = workspaces.map(({ id }) => id);
  const where = {
    OR: [{ submitterId: personId, workspaceId: { in: ids } }, { workspaceId: { in: endingIn(workspaces) } }],
  };
  const actor = { personId, side: 'CUSTOMER' } as const;
  return closeTickets(tx, where, actor, now, (change) => change.accountCancelled());
}

const endingIn = (workspaces: Places['workspaces']): string[] =>
  workspaces.filter(({ members }) => members.length === 1).map(({ id }) => id);

async function leaveEverywhere(tx: Transaction, personId: string, places: Places, now: Date): Promise<void> {
  const ending = { id: { in: endingIn(places.workspaces) } };
  await tx.workspace.updateMany({ where: ending, data: { disbandedAt: now } });
  // A personal one is called after its person.
  await tx.workspace.updateMany({ where: { ...ending, kind: 'PERSONAL' }, data: { name: formerName(false) } });
  await tx.invitation.deleteMany({ where: { workspace: ending } });
  await tx.workspaceMember.deleteMany({ where: { personId } });
  await tx.deskMember.deleteMany({ where: { personId } });
  const left = places.desks.map(({ id }) => ({
    type: 'DESK_CHANGED' as const,
    topics: [topic.deskTeam(id)],
    changed: ['MEMBERS'],
  }));
  await append(tx, left, now);
}

/** What they wrote stays, as somebody's whose name is gone. */
async function forget(
  tx: Transaction,
  personId: string,
  { workspaces, desks }: Places,
  closedTickets: number,
  now: Date,
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  await queueEmail(tx, await accountCancelledEmail(person), { key: `cancelled:${personId}`, now });
  const where = { personId };
  await tx.credential.deleteMany({ where });
  await tx.twoFactor.deleteMany({ where });
  await tx.emailedCode.deleteMany({ where });
  await tx.verification.deleteMany({ where: { value: personId } });
  await tx.mailPreferences.deleteMany({ where });
  await tx.ticketWatch.deleteMany({ where });
  await tx.ticketSeen.deleteMany({ where });
  await tx.session.deleteMany({ where });
  await withdrawMail(tx, personId, now);
  const subject = formerName(desks.length > 0);
  await tx.person.update({
    where: { id: personId },
    data: {
      name: subject,
      email: formerEmail(personId),
      emailVerified: false,
      image: null,
      timeZone: null,
      twoFactorEnabled: false,
      cancelledAt: now,
    },
  });
  const deskIds = new Set([...workspaces.map(({ desk }) => desk.id), ...desks.map(({ id }) => id)]);
  for (const deskId of deskIds.size > 0 ? deskIds : [null]) {
    const details = { personId, closedTickets };
    await recordAudit(tx, { action: 'person.cancelled', deskId, actorId: personId, subject, details }, now);
  }
}

/**
 * Mail about tickets that waits goes no more, and what is remembered of the rest names nobody's address. What is being sent
 * at this moment is judged before it is tried again, and withdrawn there.
 */
async function withdrawMail(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.outgoingEmail.updateMany({
    where: { personId, state: 'QUEUED' },
    // SQL's null, not JSON's.
    data: { state: 'WITHDRAWN', endedAt: now, content: Prisma.DbNull },
  });
  // Refusals name the address too.
  const data = { recipient: formerEmail(personId), lastError: null };
  await tx.outgoingEmail.updateMany({ where: { personId }, data });
}

function refused(obstacles: readonly Obstacle[]): DomainError {
  const names = obstacles.map(({ name }) => name).join(', ');
  return new DomainError('CONFLICT', `Without you nobody could decide over ${names}.`, {
    issues: obstacles.map(issueOf),
  });
}

const issueOf = ({ reason, name }: Obstacle): Issue =>
  reason === 'SOLE_OWNER'
    ? { field: 'workspaces', code: 'NOT_ALLOWED', allowed: `once ${name} is handed over or disbanded` }
    : { field: 'desks', code: 'NOT_ALLOWED', allowed: `once ${name} has another admin` };
