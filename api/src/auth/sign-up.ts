import { createHash, randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import { createPerson } from '../domains/people/service.ts';
import { existingAccountEmail, signUpEmail } from '../email/letters.ts';
import { type AuthMail, LINK_LIFETIME } from './auth-mail.ts';
import { signUpInput, signUpLinkInput } from './sign-up-input.ts';

interface SignUpOptions {
  readonly db: PrismaClient;
  readonly mail: AuthMail;
  /** An origin. */
  readonly baseUrl: string;
}

/**
 * Signing up by a mailed link: an address becomes an account when the link is opened, and the name and the password are
 * those of whoever opened it (docs/decisions/030). In place of better-auth's sign-up, which takes them from whoever asks.
 */
export function signUpByLink({ db, mail, baseUrl }: SignUpOptions) {
  return {
    id: 'sign-up-by-link',
    endpoints: {
      requestSignUp: createAuthEndpoint('/sign-up/link', { method: 'POST', body: signUpLinkInput }, async (context) => {
        const email = context.body.email.toLowerCase();
        const { next } = context.body;
        if (next !== undefined && !isOurPath(next, baseUrl))
          throw refused('INVALID_CALLBACK_URL', 'Invalid callbackURL');
        const owner = await db.person.findUnique({ where: { email } });
        await db.$transaction(async (tx) => {
          if (owner) return mail.queue(tx, await existingAccountEmail(owner, `${baseUrl}/sign-in`));
          const query = new URLSearchParams({ token: await newToken(tx, email), ...(next && { return: next }) });
          await mail.queue(tx, await signUpEmail(email, `${baseUrl}/sign-up/finish?${query}`));
        });
        return context.json({ status: true });
      }),

      finishSignUp: createAuthEndpoint('/sign-up/finish', { method: 'POST', body: signUpInput }, async (context) => {
        const { token, name, password } = context.body;
        const { minPasswordLength, maxPasswordLength } = context.context.password.config;
        if (password.length < minPasswordLength) throw refused('PASSWORD_TOO_SHORT', 'Password too short');
        if (password.length > maxPasswordLength) throw refused('PASSWORD_TOO_LONG', 'Password too long');
        const passwordHash = await context.context.password.hash(password);
        const { id } = await makeAccount(db, token, { name, passwordHash });
        const { internalAdapter } = context.context;
        const [session, user] = [await internalAdapter.createSession(id), await internalAdapter.findUserById(id)];
        if (!user) throw deadLink();
        await setSessionCookie(context, { session, user });
        return context.json({ status: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}

/** What rows of ours in better-auth's table are called. It keeps the names of its own as hashes, so none begins so. */
const prefix = 'sign-up:';

/** The token itself is nowhere but in the mail. */
async function newToken(tx: Prisma.TransactionClient, email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + LINK_LIFETIME * 1000);
  await tx.verification.create({ data: { identifier: identifierOf(token), value: email, expiresAt } });
  return token;
}

/** Makes the account that a link is for. All other links to that address are void from then on. */
async function makeAccount(db: PrismaClient, token: string, chosen: { name: string; passwordHash: string }) {
  const making = db.$transaction(async (tx) => {
    const usable = { identifier: identifierOf(token), expiresAt: { gt: new Date() } };
    const link = await tx.verification.findFirst({ where: usable });
    if (!link) throw deadLink();
    const person = await createPerson(tx, { ...chosen, email: link.value });
    await tx.verification.deleteMany({ where: { identifier: { startsWith: prefix }, value: link.value } });
    return person;
  });
  return making.catch((error: unknown) => {
    // Somebody opened another link to the address, or this one twice: the first has the account.
    throw isTaken(error) ? deadLink() : error;
  });
}

const identifierOf = (token: string): string => prefix + createHash('sha256').update(token).digest('hex');

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

function isOurPath(path: string, baseUrl: string): boolean {
  try {
    return path.startsWith('/') && new URL(path, baseUrl).origin === baseUrl;
  } catch {
    return false;
  }
}

const refused = (code: string, message: string): APIError => APIError.from('BAD_REQUEST', { code, message });

const deadLink = (): APIError => refused('INVALID_TOKEN', 'The link was used or replaced, or is too old.');
