import type { Prisma } from '../../database/generated/client.ts';
import { badInput, type DomainError, type Issue } from '../../errors.ts';

export const subjectMaxLength = 200;

type Checked<Value> = { ok: true; value: Value } | { ok: false; issues: readonly Issue[] };

/** A subject is one line of 1–200 characters after trimming. */
export function checkSubject(typed: string): Checked<string> {
  const value = typed.trim();
  const allowed = `one line of 1 to ${subjectMaxLength} characters`;
  if (value === '') return refuse('REQUIRED', allowed);
  // Characters as people count them, which is also how the database's check constraint does.
  if ([...value].length > subjectMaxLength) return refuse('TOO_LONG', allowed);
  if (/[\p{Cc}\p{Cs}]/u.test(value)) return refuse('INVALID', `${allowed}, without control characters`);
  return { ok: true, value };

  function refuse(code: Issue['code'], allowed: string): Checked<never> {
    return { ok: false, issues: [{ field: 'subject', code, allowed }] };
  }
}

/** The client's own id of a create or reply, 1–100 printable characters: a retry with it returns the first result. */
export function checkClientMutationId(id: string): readonly Issue[] {
  if (/^[\x21-\x7e]{1,100}$/.test(id)) return [];
  return [
    {
      field: 'clientMutationId',
      code: 'INVALID',
      allowed: '1 to 100 printable characters without spaces, such as a UUID',
    },
  ];
}

/** Makes a retry wait for the first attempt, so that it then finds what that made: before, there is no row to lock. */
export async function lockClientMutationId(tx: Prisma.TransactionClient, personId: string, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${personId} ${id}`}, 0))`;
}

/** The refusal of an id that its person has used for something else. */
export const clientMutationIdUsed = (): DomainError =>
  badInput([{ field: 'clientMutationId', code: 'NOT_ALLOWED', allowed: 'an id that you have not used before' }]);
