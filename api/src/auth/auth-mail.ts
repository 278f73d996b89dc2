import { randomUUID } from 'node:crypto';
import { createEmailVerificationToken } from 'better-auth/api';
import { z } from 'zod';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Email } from '../email/email.ts';
import { existingAccountEmail, resetPasswordEmail, verifyAddressEmail } from '../email/letters.ts';
import { queueEmail } from '../email/queue-email.ts';

/** How long the links in these emails are valid, in seconds. The emails say so. */
export const LINK_LIFETIME = 60 * 60;

interface AuthMailOptions {
  db: PrismaClient;
  secret: string;
  /** Without a slash at its end. */
  baseUrl: string;
}

interface Recipient {
  id: string;
  email: string;
  name: string;
  emailVerified: boolean;
}

/** The emails of sign-up and password reset. Each is enqueued, so no request waits for Postmark and no crash loses one. */
export function createAuthMail({ db, secret, baseUrl }: AuthMailOptions) {
  const send = async (letter: Promise<Email>) => {
    const email = await letter;
    // Each of them is asked for anew, and given up after half an hour: later, the link would be dead on arrival.
    const queued = { key: `auth:${randomUUID()}`, now: new Date(), lifetime: (LINK_LIFETIME / 2) * 1000 };
    await db.$transaction((tx) => queueEmail(tx, email, queued));
  };

  const verifyAddress = (recipient: Recipient, url: string) => send(verifyAddressEmail(recipient, url));

  return {
    verifyAddress,

    resetPassword: (recipient: Recipient, token: string) =>
      send(resetPasswordEmail(recipient, `${baseUrl}/reset-password?${new URLSearchParams({ token })}`)),

    /**
     * To someone whose address was signed up again. Who never verified it gets a new link; the password stays the one they
     * chose first.
     */
    existingAccount: async (recipient: Recipient, request: Request | undefined) => {
      if (recipient.emailVerified) return send(existingAccountEmail(recipient, `${baseUrl}/sign-in`));
      const userId = recipient.id;
      const token = await createEmailVerificationToken(secret, recipient.email, undefined, LINK_LIFETIME, { userId });
      const query = new URLSearchParams({ token, callbackURL: await callbackUrl(request) });
      return verifyAddress(recipient, `${baseUrl}/api/auth/verify-email?${query}`);
    },
  };
}

/** Already checked by better-auth against the trusted origins. */
async function callbackUrl(request: Request | undefined): Promise<string> {
  const body: unknown = await request?.json();
  return z.object({ callbackURL: z.string().optional() }).parse(body ?? {}).callbackURL ?? '/';
}
