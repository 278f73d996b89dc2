import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import type { Email } from '../email/email.ts';
import { resetPasswordEmail } from '../email/letters.ts';
import { queueEmail } from '../email/queue-email.ts';

/** How long the links in these emails are valid, in seconds. The emails say so. */
export const LINK_LIFETIME = 60 * 60;

export interface AuthMail {
  readonly queue: (tx: Prisma.TransactionClient, email: Email) => Promise<void>;
  readonly resetPassword: (recipient: { email: string; name: string }, token: string) => Promise<void>;
}

/**
 * The emails of sign-up and password reset. Each is enqueued, so no request waits for Postmark and no crash loses one.
 *
 * @param baseUrl without a slash at its end
 */
export function createAuthMail(db: PrismaClient, baseUrl: string): AuthMail {
  // Each of them is asked for anew, and given up after half an hour: later, the link would be dead on arrival.
  const queue: AuthMail['queue'] = (tx, email) =>
    queueEmail(tx, email, { key: `auth:${randomUUID()}`, now: new Date(), lifetime: (LINK_LIFETIME / 2) * 1000 });

  return {
    queue,
    resetPassword: async (recipient, token) => {
      const url = `${baseUrl}/reset-password?${new URLSearchParams({ token })}`;
      const email = await resetPasswordEmail(recipient, url);
      await db.$transaction((tx) => queue(tx, email));
    },
  };
}
