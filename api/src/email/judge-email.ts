import type { OutgoingEmail, Prisma, PrismaClient } from '../database/generated/client.ts';
import { endEmail, giveUpEmail } from './end-email.ts';

export interface Judge {
  readonly db: PrismaClient;
  /** Whether whoever a message is for may see what it tells of, and wants to hear of it, at this moment. */
  readonly isWanted: (tx: Prisma.TransactionClient, email: OutgoingEmail) => Promise<boolean>;
}

/** Why a message ended that nobody has refused. */
const TOO_LATE = 'It was not sent in time';

/**
 * Decides over a message with its row locked, and writes down what comes of it: it is being sent from now on, or it ended.
 * Whoever queues the same again takes that lock too (queue-email.ts): what is withdrawn here is queued anew there, and what
 * waits there is judged here by what it tells of by then. `seen` is the message as it was when its turn came; `unknown` why
 * nobody can know whether it was sent.
 */
export async function judgeEmail(
  { db, isWanted }: Judge,
  seen: OutgoingEmail,
  now: Date,
  unknown?: string,
): Promise<'SEND' | 'LEAVE' | 'GIVEN_UP'> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM outgoing_email WHERE id = ${seen.id}::uuid FOR UPDATE`;
    const row = await tx.outgoingEmail.findUnique({ where: { id: seen.id } });
    // Another job of the same message is ahead.
    if (!row || row.endedAt || row.attempts !== seen.attempts) return 'LEAVE';
    // Withdrawn, it could be queued anew, and go twice.
    if (unknown !== undefined) {
      await giveUpEmail(tx, row, unknown, now);
      return 'GIVEN_UP';
    }
    if (!(await isWanted(tx, row))) {
      await endEmail(tx, row, { state: 'WITHDRAWN', endedAt: now });
      return 'LEAVE';
    }
    if (row.expiresAt <= now) {
      await giveUpEmail(tx, row, row.lastError ?? TOO_LATE, now);
      return 'GIVEN_UP';
    }
    await tx.outgoingEmail.update({
      where: { id: row.id },
      data: { state: 'SENDING', attempts: { increment: 1 }, attemptedAt: now },
    });
    return 'SEND';
  });
}
