import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LimitedServices, Services } from '../../context.ts';
import type { Invitation, Person, Prisma, PrismaClient } from '../../database/generated/client.ts';
import type { WorkspaceRole } from '../../database/generated/enums.ts';
import { invitationEmail } from '../../email/letters/invitation.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { badInput, DomainError, forbidden, type Issue, notFound } from '../../errors.ts';
import { isOnTeam, type Viewer } from '../people/policy.ts';
import { holdAccount } from '../people/service.ts';
import { changeOwnWorkspace, type LockedWorkspace } from './change-workspace.ts';
import { maxInvitations, maxMembers } from './policy.ts';
import { requireRoomForPerson } from './room-for-person.ts';

type Transaction = Prisma.TransactionClient;

/** How long a link is valid, in milliseconds: 7 days. The mail says so. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** Before this long, in milliseconds, nobody is mailed the same invitation again. */
const PAUSE = 60 * 1000;

const address = z.email().max(254);

/** What a link says to whoever holds it. */
export interface OfferedInvitation {
  readonly email: string;
  readonly role: WorkspaceRole;
  readonly expiresAt: Date;
  readonly workspaceName: string;
  readonly deskName: string;
  readonly invitedBy: string | null;
}

/**
 * Mails somebody a link into the workspace. An invitation of the address that has run out is replaced.
 * Throws BAD_INPUT for an address that belongs to the workspace or has an invitation, CONFLICT for a full workspace, and
 * RATE_LIMITED.
 * Whether the address has an account, or is of the team, is not told: whoever accepts learns of it.
 */
export async function inviteToWorkspace(
  services: LimitedServices,
  viewer: Viewer,
  { workspaceId, email: typed, role }: { workspaceId: string; email: string; role: WorkspaceRole },
): Promise<Invitation> {
  const email = typed.trim().toLowerCase();
  if (!address.safeParse(email).success) {
    throw badInput([{ field: 'email', code: email === '' ? 'REQUIRED' : 'INVALID', allowed: 'an email address' }]);
  }
  return changeOwnWorkspace(services, viewer, workspaceId, async (tx, workspace) => {
    const now = services.now();
    await requireNotThere(tx, workspaceId, email, now);
    requireRoom(workspace);
    const pending = await tx.invitation.count({ where: { workspaceId, acceptedAt: null } });
    if (pending >= maxInvitations) {
      throw new DomainError(
        'CONFLICT',
        `A workspace has at most ${maxInvitations} open invitations. Revoke some first.`,
      );
    }
    await services.countUse('INVITE', viewer.personId);
    const { token, ...link } = newLink(now);
    await tx.invitation.deleteMany({ where: { workspaceId, email } });
    const data = { workspaceId, email, role, invitedById: viewer.personId, ...link };
    const invitation = await tx.invitation.create({ data, include: { invitedBy: true } });
    await mail(tx, services.publicUrl, workspace, invitation, token);
    return invitation;
  });
}

/** Mails a new link; the old one is void. Throws RATE_LIMITED within a minute of the last one. */
export async function resendInvitation(services: LimitedServices, viewer: Viewer, id: string): Promise<void> {
  await changeInvitation(services, viewer, id, async (tx, workspace, invitation) => {
    const now = services.now();
    const wait = invitation.sentAt.getTime() + PAUSE - now.getTime();
    if (wait > 0) {
      const retryAfter = Math.ceil(wait / 1000);
      throw new DomainError('RATE_LIMITED', 'It was sent a moment ago.', { retryAfter });
    }
    await services.countUse('INVITE', viewer.personId);
    const { token, ...link } = newLink(now);
    const data = { invitedById: viewer.personId, ...link };
    const sent = await tx.invitation.update({ where: { id }, data, include: { invitedBy: true } });
    await mail(tx, services.publicUrl, workspace, sent, token);
  });
}

/** Makes the link void. Answers with the workspace's id. */
export async function revokeInvitation(services: Services, viewer: Viewer, id: string): Promise<string> {
  return changeInvitation(services, viewer, id, async (tx, workspace) => {
    await tx.invitation.delete({ where: { id } });
    return workspace.id;
  });
}

/** What a link offers, to whoever has it; null once it was used, revoked, replaced, or has run out. */
export async function findInvitation(db: PrismaClient, token: string, now: Date): Promise<OfferedInvitation | null> {
  const found = await db.invitation.findFirst({
    where: { tokenHash: hashOf(token), acceptedAt: null, expiresAt: { gt: now } },
    include: { invitedBy: true, workspace: { include: { desk: true } } },
  });
  if (!found) return null;
  const { email, role, expiresAt, workspace, invitedBy } = found;
  const names = { workspaceName: workspace.name, deskName: workspace.desk.name, invitedBy: invitedBy?.name ?? null };
  return { email, role, expiresAt, ...names };
}

/**
 * Brings the viewer into the workspace, and answers with its id; a repeat answers the same. Throws BAD_INPUT for a link
 * that is void, FORBIDDEN for an account of another address than the invited one and for the desk's own team.
 */
export async function acceptInvitation(services: Services, viewer: Viewer, token: string): Promise<string> {
  const { db, live, now } = services;
  const tokenHash = hashOf(token);
  const workspaceId = await db.$transaction(async (tx) => {
    // Before the invitation: whoever changes the workspace has locked it first, too.
    await tx.$queryRaw`
      SELECT 1 FROM workspace JOIN invitation ON invitation.workspace_id = workspace.id
      WHERE invitation.token_hash = ${tokenHash} FOR NO KEY UPDATE OF workspace`;
    await holdAccount(tx, viewer.personId);
    const invitation = await tx.invitation.findUnique({
      where: { tokenHash },
      include: { workspace: { include: { members: true, desk: { select: { id: true, features: true } } } } },
    });
    const person = await tx.person.findUniqueOrThrow({ where: { id: viewer.personId } });
    if (!invitation) throw badInput([unusable]);
    const { workspace, role, email } = invitation;
    const isMember = workspace.members.some(({ personId }) => personId === person.id);
    if (invitation.acceptedAt) {
      if (isMember && email === person.email) return workspace.id;
      throw badInput([unusable]);
    }
    if (invitation.expiresAt <= now()) throw badInput([unusable]);
    if (email !== person.email) throw forbidden('The invitation is for another address than that of your account.');
    if (isOnTeam(viewer, workspace.deskId)) throw forbidden("The desk's team can not be its customers.");
    if (!isMember) {
      requireRoom(workspace);
      await requireRoomForPerson(tx, person.id, workspace.deskId, 'token');
      await tx.workspaceMember.create({ data: { workspaceId: workspace.id, personId: person.id, role } });
    }
    await tx.invitation.update({ where: { tokenHash }, data: { acceptedAt: now() } });
    return workspace.id;
  });
  live.wake();
  return workspaceId;
}

/** Deletes what ran out more than 30 days before `now`: until then owners see it, and may send it again. */
export async function purgeInvitations(db: Pick<PrismaClient, 'invitation'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000);
  await db.invitation.deleteMany({ where: { expiresAt: { lte: before } } });
}

const unusable: Issue = {
  field: 'token',
  code: 'UNKNOWN',
  allowed: 'that of the newest link, at most 7 days old, which nobody has used or revoked',
};

/** For owners of its workspace; everybody else, of the workspace or not, gets NOT_FOUND. */
async function changeInvitation<Result>(
  services: Services,
  viewer: Viewer,
  id: string,
  decide: (tx: Transaction, workspace: LockedWorkspace, invitation: Invitation) => Promise<Result>,
): Promise<Result> {
  const owned = [...viewer.workspaces].filter(([, role]) => role === 'OWNER').map(([workspaceId]) => workspaceId);
  const where = { id, acceptedAt: null, workspaceId: { in: owned } };
  const found = await services.db.invitation.findFirst({ where });
  if (!found) throw notFound('Invitation');
  return changeOwnWorkspace(services, viewer, found.workspaceId, async (tx, workspace) => {
    const invitation = await tx.invitation.findFirst({ where });
    if (!invitation) throw notFound('Invitation');
    return decide(tx, workspace, invitation);
  });
}

async function requireNotThere(tx: Transaction, workspaceId: string, email: string, now: Date): Promise<void> {
  const refuse = (allowed: string) => badInput([{ field: 'email', code: 'NOT_ALLOWED', allowed }]);
  const member = await tx.workspaceMember.findFirst({ where: { workspaceId, person: { email } } });
  if (member) throw refuse('somebody who does not belong to the workspace yet');
  const open = { workspaceId, email, acceptedAt: null, expiresAt: { gt: now } };
  if (await tx.invitation.findFirst({ where: open })) throw refuse('somebody who has no open invitation yet');
}

function requireRoom({ members }: Pick<LockedWorkspace, 'members'>): void {
  if (members.length < maxMembers) return;
  throw new DomainError('CONFLICT', `A workspace has at most ${maxMembers} members.`);
}

function newLink(now: Date) {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOf(token), sentAt: now, expiresAt: new Date(now.getTime() + LIFETIME) };
}

async function mail(
  tx: Transaction,
  publicUrl: string,
  workspace: LockedWorkspace,
  { email, role, invitedBy, tokenHash, sentAt }: Invitation & { invitedBy: Person | null },
  token: string,
): Promise<void> {
  const inviter = invitedBy?.name ?? null;
  const url = `${publicUrl}/invitations/${token}`;
  const letter = await invitationEmail({ email, role, inviter, workspaceName: workspace.name, url });
  await queueEmail(tx, letter, { key: `invitation:${tokenHash}`, now: sentAt, lifetime: LIFETIME });
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
