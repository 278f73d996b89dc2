import { randomInt } from 'node:crypto';
import { hashPassword, verifyPassword } from '../../auth/password.ts';
import type { EmailedCodePurpose, Prisma, PrismaClient, TicketType } from '../../database/generated/client.ts';
import { badInput, DomainError, type Issue } from '../../errors.ts';

/** How long a code is good for, in milliseconds. */
const LIFETIME = 10 * 60 * 1000;
/** How many wrong ones may be given for it. */
const ATTEMPTS = 5;
/** Milliseconds before the next may be asked for. */
const PAUSE = 60 * 1000;

/** What a code is asked for, and proves: one is never good for another. */
export interface CodeProof {
  readonly personId: string;
  readonly purpose: EmailedCodePurpose;
  readonly target: string;
}

export interface NewCode {
  /** Six digits, to be mailed and told nobody else. */
  readonly code: string;
  readonly expiresAt: Date;
  /** From when on another may be asked for. */
  readonly resendAt: Date;
}

type CodeIssue = Pick<Issue, 'code' | 'allowed' | 'attemptsLeft'>;
export type CodeJudgement = { ok: true; codeId: string } | ({ ok: false } & CodeIssue);

/** Makes a new code, which replaces the one before. Throws RATE_LIMITED within a minute of that. */
export async function makeCode(tx: Prisma.TransactionClient, proof: CodeProof, now: Date): Promise<NewCode> {
  const { personId } = proof;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`code ${personId}`}, 0))`;
  const last = await tx.emailedCode.findFirst({ where: { personId }, orderBy: { createdAt: 'desc' } });
  const again = last && last.createdAt.getTime() + PAUSE;
  if (again && now.getTime() < again) throw tooSoon(again, now);

  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = new Date(now.getTime() + LIFETIME);
  await tx.emailedCode.create({ data: { ...proof, codeHash: await hashPassword(code), createdAt: now, expiresAt } });
  return { code, expiresAt, resendAt: new Date(now.getTime() + PAUSE) };
}

/**
 * Whether this is the code. A wrong one is counted, whatever the caller does then, so this is no part of a transaction: the
 * attempt is taken first, in one statement, which many at a time can't get round, and given back to who was right.
 */
export async function judgeCode(db: PrismaClient, proof: CodeProof, typed: string, now: Date): Promise<CodeJudgement> {
  const digits = typed.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return { ok: false, code: 'INVALID', allowed: 'six digits' };
  const { personId, purpose, target } = proof;
  const newest = await db.emailedCode.findFirst({ where: { personId, purpose }, orderBy: { createdAt: 'desc' } });
  if (!newest || newest.target !== target || newest.usedAt) return closed;
  if (newest.expiresAt <= now) return { ok: false, code: 'EXPIRED', allowed: 'a code of the last 10 minutes' };

  const taken = await db.$queryRaw<{ attempts: number }[]>`
    UPDATE emailed_code SET attempts = attempts + 1
    WHERE id = ${newest.id}::uuid AND attempts < ${ATTEMPTS} AND used_at IS NULL
    RETURNING attempts`;
  const [attempt] = taken;
  if (!attempt) return usedUp;
  if (await verifyPassword({ hash: newest.codeHash, password: digits })) {
    await db.emailedCode.update({ where: { id: newest.id }, data: { attempts: { decrement: 1 } } });
    return { ok: true, codeId: newest.id };
  }
  const attemptsLeft = ATTEMPTS - attempt.attempts;
  return attemptsLeft > 0
    ? { ok: false, code: 'INVALID', allowed: 'the code of the newest mail', attemptsLeft }
    : usedUp;
}

const closed = { ok: false, code: 'UNKNOWN', allowed: 'a code asked for here and not used yet' } as const;
const usedUp = { ok: false, code: 'TOO_MANY', allowed: 'a new code: five were wrong', attemptsLeft: 0 } as const;

/** Takes a right code as used, in the transaction that it is for. False if another one was quicker. */
export async function spendCode(tx: Prisma.TransactionClient, codeId: string, now: Date): Promise<boolean> {
  const { count } = await tx.emailedCode.updateMany({ where: { id: codeId, usedAt: null }, data: { usedAt: now } });
  return count === 1;
}

export const codeWasUsed = (): DomainError => badInput([{ field: 'code', code: 'UNKNOWN', allowed: closed.allowed }]);

/** What is wrong with the code of a new ticket: one type asks for one, the others know none. Null: none was given. */
export function checkTicketCode(
  { requirement }: Pick<TicketType, 'requirement'>,
  judgement: CodeJudgement | null,
): readonly Issue[] {
  if (requirement !== 'EMAILED_CODE') {
    return judgement ? [{ field: 'code', code: 'NOT_ALLOWED', allowed: 'none: this type asks for no code' }] : [];
  }
  if (!judgement) return [{ field: 'code', code: 'REQUIRED', allowed: 'the six digits of the mail to your address' }];
  if (judgement.ok) return [];
  const { ok: _, ...issue } = judgement;
  return [{ field: 'code', ...issue }];
}

function tooSoon(again: number, now: Date): DomainError {
  const retryAfter = Math.max(1, Math.ceil((again - now.getTime()) / 1000));
  return new DomainError('RATE_LIMITED', 'A code was sent a short while ago.', { retryAfter });
}
