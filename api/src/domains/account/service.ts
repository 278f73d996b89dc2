import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../../auth/password.ts';
import type { LimitedServices, Services } from '../../context.ts';
import type { PrismaClient, Session } from '../../database/generated/client.ts';
import { readDisplayName } from '../../display-name.ts';
import { passwordChangedEmail } from '../../email/letters/account-letters.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { badInput, notFound } from '../../errors.ts';
import { isTimeZone } from '../../time-zone.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { confirmPassword } from './confirm-password.ts';

export { cancelAccount, findObstacles } from './cancel.ts';
export { confirmEmailChange, findEmailChange, type PendingEmail, requestEmailChange } from './email-change.ts';

/** Sessions of one person that are listed at most. */
export const maxSessions = 100;

/** Another name, for everybody who sees it. A personal workspace that is called after them goes with it. */
export async function renamePerson(services: Services, { personId }: Viewer, typed: string): Promise<void> {
  const name = readDisplayName(typed);
  await services.db.$transaction(async (tx) => {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    if (person.name === name) return;
    await tx.person.update({ where: { id: personId }, data: { name } });
    await tx.workspace.updateMany({
      where: { kind: 'PERSONAL', name: person.name, members: { some: { personId } } },
      data: { name },
    });
  });
  services.live.wake();
}

/** In which zone the viewer reads times; null is that of their browser. Throws BAD_INPUT for what is no IANA zone. */
export async function setTimeZone(services: Services, { personId }: Viewer, timeZone: string | null): Promise<void> {
  if (timeZone !== null && !isTimeZone(timeZone)) {
    throw badInput([{ field: 'timeZone', code: 'INVALID', allowed: 'an IANA time zone, such as Europe/Berlin' }]);
  }
  await services.db.person.update({ where: { id: personId }, data: { timeZone } });
  services.live.wake();
}

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Whether every session but the viewer's own ends. */
  readonly endOtherSessions: boolean;
}

/**
 * A new password; links to choose one that are on their way are void. The person is told by mail.
 * Throws BAD_INPUT naming each wrong field, and RATE_LIMITED.
 */
export async function changePassword(
  services: LimitedServices,
  { personId, sessionId }: Viewer,
  { currentPassword, newPassword, endOtherSessions }: PasswordChange,
): Promise<void> {
  if (newPassword.length < 8 || newPassword.length > 128) {
    const code = newPassword === '' ? 'REQUIRED' : newPassword.length > 128 ? 'TOO_LONG' : 'INVALID';
    throw badInput([{ field: 'newPassword', code, allowed: '8 to 128 characters' }]);
  }
  const before = await confirmPassword(services, personId, currentPassword, 'currentPassword');
  const password = await hashPassword(newPassword);
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const { count } = await tx.credential.updateMany({ where: { personId, password: before }, data: { password } });
    // Somebody else was quicker, with the same old password.
    if (count === 0) throw badInput([{ field: 'currentPassword', code: 'INVALID', allowed: 'your present password' }]);
    await tx.verification.deleteMany({ where: { value: personId } });
    if (endOtherSessions) await tx.session.deleteMany({ where: { personId, id: { not: sessionId } } });
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const details = { endOtherSessions };
    const record = { action: 'person.password_changed', deskId: null, actorId: personId } as const;
    await recordAudit(tx, { ...record, subject: person.email, details }, now);
    const email = await passwordChangedEmail(person, `${services.publicUrl}/forgot-password`);
    await queueEmail(tx, email, { key: `password-changed:${uuidv7()}`, now });
  });
  services.live.wake();
}

/** Where somebody is signed in, the last used first. */
export async function listSessions(db: PrismaClient, personId: string, now: Date): Promise<Session[]> {
  return db.session.findMany({
    where: { personId, expiresAt: { gt: now } },
    orderBy: [{ lastUsedAt: 'desc' }, { id: 'desc' }],
    take: maxSessions,
  });
}

/**
 * Signs the viewer out somewhere else; what is open there closes at once. Throws NOT_FOUND for a session that has ended or
 * is somebody else's, BAD_INPUT for the one that asks.
 */
export async function endSession(services: Services, viewer: Viewer, sessionId: string): Promise<void> {
  if (sessionId === viewer.sessionId) {
    throw badInput([
      { field: 'sessionId', code: 'NOT_ALLOWED', allowed: 'another session: to end this one, sign out' },
    ]);
  }
  const { count } = await services.db.session.deleteMany({ where: { id: sessionId, personId: viewer.personId } });
  if (count === 0) throw notFound('Session');
  services.live.wake();
}

/** Signs the viewer out everywhere else, and says how many sessions that were. */
export async function endOtherSessions(services: Services, { personId, sessionId }: Viewer): Promise<number> {
  const { count } = await services.db.session.deleteMany({ where: { personId, id: { not: sessionId } } });
  services.live.wake();
  return count;
}
