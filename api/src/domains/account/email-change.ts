import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { LimitedServices, Services } from '../../context.ts';
import { Prisma, type PrismaClient } from '../../database/generated/client.ts';
import { addressTakenEmail, emailChangedEmail, newAddressCodeEmail } from '../../email/letters/account-letters.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { badInput, DomainError, unauthenticated } from '../../errors.ts';
import { recordAudit } from '../audit/service.ts';
import { codeWasUsed, judgeCode, makeCode, spendCode } from '../codes/service.ts';
import type { Viewer } from '../people/policy.ts';
import { confirmPassword } from './confirm-password.ts';

/** An address that somebody asked for and has not proven yet. */
export interface PendingEmail {
  readonly email: string;
  readonly expiresAt: Date;
}

const address = z.string().trim().toLowerCase().pipe(z.email().max(254));

/**
 * Mails a code to a new address; the old one stays until it was entered. An address that has an account is answered alike:
 * its owner gets a mail that says so, and no code.
 *
 * Throws BAD_INPUT of `email` and `password`, and RATE_LIMITED.
 */
export async function requestEmailChange(
  services: LimitedServices,
  { personId }: Viewer,
  typed: { readonly email: string; readonly password: string },
): Promise<void> {
  const { success, data: email } = address.safeParse(typed.email);
  if (!success) {
    const code = typed.email.trim() === '' ? 'REQUIRED' : 'INVALID';
    throw badInput([{ field: 'email', code, allowed: 'an e-mail address of at most 254 characters' }]);
  }
  await confirmPassword(services, personId, typed.password, 'password');
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    if (person.email === email) {
      throw badInput([{ field: 'email', code: 'NOT_ALLOWED', allowed: 'another address than your present one' }]);
    }
    const { code, expiresAt } = await makeCode(tx, { personId, purpose: 'CHANGE_EMAIL', target: email }, now);
    await services.countUse('REQUEST_CODE', personId);
    const owner = await tx.person.findUnique({ where: { email } });
    const letter = owner
      ? await addressTakenEmail(owner, `${services.publicUrl}/sign-in`)
      : await newAddressCodeEmail(email, code);
    // Later, the code would be dead on arrival.
    const lifetime = expiresAt.getTime() - now.getTime();
    await queueEmail(tx, letter, { key: `code:${uuidv7()}`, now, lifetime });
  });
}

/** The address that waits for its code, if one does. */
export async function findEmailChange(db: PrismaClient, personId: string, now: Date): Promise<PendingEmail | null> {
  const newest = await db.emailedCode.findFirst({
    where: { personId, purpose: 'CHANGE_EMAIL' },
    orderBy: { createdAt: 'desc' },
  });
  if (!newest || newest.usedAt || newest.expiresAt <= now) return null;
  return { email: newest.target, expiresAt: newest.expiresAt };
}

/**
 * Makes the address that was asked for last the viewer's, by the code that was mailed there. The old one gets a notice.
 * Throws BAD_INPUT of `code`, and CONFLICT where somebody has signed up with that address meanwhile, and
 * UNAUTHENTICATED where the account has ended.
 */
export async function confirmEmailChange(services: Services, { personId }: Viewer, typed: string): Promise<void> {
  const now = services.now();
  const pending = await findEmailChange(services.db, personId, now);
  if (!pending) throw codeWasUsed();
  const { email } = pending;
  const proof = { personId, purpose: 'CHANGE_EMAIL', target: email } as const;
  const judgement = await judgeCode(services.db, proof, typed, now);
  if (!judgement.ok) {
    const { ok: _, ...issue } = judgement;
    throw badInput([{ field: 'code', ...issue }]);
  }
  const change = services.db.$transaction(async (tx) => {
    // First of all, as who cancels their account does, who deletes the code then.
    const own = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM person WHERE id = ${personId}::uuid AND cancelled_at IS NULL FOR UPDATE`;
    if (own.length === 0) throw unauthenticated();
    if (!(await spendCode(tx, judgement.codeId, now))) throw codeWasUsed();
    const before = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const person = await tx.person.update({ where: { id: personId }, data: { email, emailVerified: true } });
    // Links that were mailed to the old address choose no password any more.
    await tx.verification.deleteMany({ where: { value: personId } });
    const details = { before: before.email, after: email };
    const record = { action: 'person.email_changed', deskId: null, actorId: personId, subject: email } as const;
    await recordAudit(tx, { ...record, details }, now);
    await queueEmail(tx, await emailChangedEmail(before, person.email), { key: `email-changed:${uuidv7()}`, now });
  });
  await change.catch((error: unknown) => {
    throw isTaken(error) ? taken() : error;
  });
  services.live.wake();
}

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/** Told only to who has read the mail to that address. */
const taken = (): DomainError =>
  new DomainError('CONFLICT', 'This address has an account of its own by now.', {
    issues: [{ field: 'code', code: 'NOT_ALLOWED', allowed: 'an address that has no account' }],
  });
