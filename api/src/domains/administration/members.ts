import { z } from 'zod';
import type { Services } from '../../context.ts';
import type { DeskRole, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError } from '../../errors.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { lockDesk, tellDesk } from './desk-change.ts';

type Transaction = Prisma.TransactionClient;

/** People on the team of one desk at most. */
export const maxTeam = 500;

/**
 * Puts somebody with a verified account on the desk's team. Throws FORBIDDEN to all but its admins, BAD_INPUT for an
 * address without an account, of somebody on the team already, or of a customer of the desk.
 */
export async function addDeskMember(
  services: Services,
  viewer: Viewer,
  { deskId, email, role }: { deskId: string; email: string; role: DeskRole },
): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await lockDesk(tx, viewer, deskId);
    const person = await newcomer(tx, deskId, email);
    await tx.deskMember.create({ data: { deskId, personId: person.id, role } });
    const now = services.now();
    const record = { deskId, actorId: viewer.personId, subject: person.email };
    await recordAudit(tx, { ...record, action: 'desk.member_added', details: { name: person.name, role } }, now);
    await tellDesk(tx, viewer, deskId, 'MEMBERS', now);
  });
  services.live.wake();
}

/** Throws as {@link removeDeskMember} does. */
export async function setDeskMemberRole(
  services: Services,
  viewer: Viewer,
  { deskId, personId, role }: { deskId: string; personId: string; role: DeskRole },
): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await lockDesk(tx, viewer, deskId);
    const member = await requireMember(tx, deskId, personId);
    if (member.role === role) return;
    if (role !== 'ADMIN') await requireAnotherAdmin(tx, deskId, personId);
    await tx.deskMember.update({ where: { deskId_personId: { deskId, personId } }, data: { role } });
    const now = services.now();
    const details = { name: member.person.name, before: member.role, after: role };
    const record = { deskId, actorId: viewer.personId, subject: member.person.email };
    await recordAudit(tx, { ...record, action: 'desk.member_role_changed', details }, now);
    await tellDesk(tx, viewer, deskId, 'MEMBERS', now);
  });
  services.live.wake();
}

/**
 * Takes somebody off the desk's team: their streams end at once, and no ticket type has them as default any more. Tickets
 * they were assigned keep their name until somebody else takes them.
 *
 * Throws FORBIDDEN to all but admins of the desk, BAD_INPUT for who is not on its team, CONFLICT for its last admin.
 */
export async function removeDeskMember(
  services: Services,
  viewer: Viewer,
  { deskId, personId }: { deskId: string; personId: string },
): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await lockDesk(tx, viewer, deskId);
    const member = await requireMember(tx, deskId, personId);
    await requireAnotherAdmin(tx, deskId, personId);
    await tx.deskMember.delete({ where: { deskId_personId: { deskId, personId } } });
    const now = services.now();
    const details = { name: member.person.name, role: member.role };
    const record = { deskId, actorId: viewer.personId, subject: member.person.email };
    await recordAudit(tx, { ...record, action: 'desk.member_removed', details }, now);
    await tellDesk(tx, viewer, deskId, 'MEMBERS', now);
  });
  services.live.wake();
}

async function newcomer(tx: Transaction, deskId: string, typed: string) {
  const refuse = (code: 'INVALID' | 'UNKNOWN' | 'NOT_ALLOWED', allowed: string) =>
    badInput([{ field: 'email', code, allowed }]);
  const email = typed.trim().toLowerCase();
  // Only an address can be looked up: a database does not even take every text.
  if (!z.email().safeParse(email).success) throw refuse('INVALID', 'an email address');
  // Who is just cancelling their account is waited for, and is not found then.
  await tx.$queryRaw`SELECT 1 FROM person WHERE email = ${email} FOR KEY SHARE`;
  const person = await tx.person.findFirst({
    where: { email, emailVerified: true },
    select: {
      id: true,
      name: true,
      email: true,
      deskMemberships: { where: { deskId } },
      workspaceMemberships: { where: { workspace: { deskId } }, take: 1 },
    },
  });
  if (!person) throw refuse('UNKNOWN', 'the address of somebody who has an account');
  if (person.deskMemberships.length > 0) throw refuse('NOT_ALLOWED', 'somebody who is not on the team yet');
  if (person.workspaceMemberships.length > 0) throw refuse('NOT_ALLOWED', 'somebody who is no customer of this desk');
  if ((await tx.deskMember.count({ where: { deskId } })) >= maxTeam) {
    throw refuse('NOT_ALLOWED', `a team of at most ${maxTeam} people`);
  }
  return person;
}

async function requireMember(tx: Transaction, deskId: string, personId: string) {
  const member = await tx.deskMember.findUnique({
    where: { deskId_personId: { deskId, personId } },
    select: { role: true, person: { select: { name: true, email: true } } },
  });
  if (!member) throw badInput([{ field: 'personId', code: 'UNKNOWN', allowed: "someone of the desk's team" }]);
  return member;
}

async function requireAnotherAdmin(tx: Transaction, deskId: string, personId: string): Promise<void> {
  const others = await tx.deskMember.count({ where: { deskId, role: 'ADMIN', personId: { not: personId } } });
  if (others > 0) return;
  throw new DomainError('CONFLICT', 'A desk needs an admin: make somebody else one first.', {
    issues: [{ field: 'personId', code: 'NOT_ALLOWED', allowed: 'anybody but the last admin' }],
  });
}
