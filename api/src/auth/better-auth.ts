import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { bearer, twoFactor } from 'better-auth/plugins';
import type { ZodType } from 'zod';
import type { AuthOptions } from './auth.ts';
import { createAuthMail, LINK_LIFETIME } from './auth-mail.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { secondFactorInput } from './second-factor-input.ts';
import { signUpByLink } from './sign-up.ts';
import { signUpInput, signUpLinkInput } from './sign-up-input.ts';

const DAY = 24 * 60 * 60;

/** Seconds between the password and the second factor. Within them five codes may be wrong; ten in a row lock it for 15 minutes. */
const SECOND_FACTOR_LIFETIME = 10 * 60;

/** A header in which our own handler says where a request comes from, over whatever the client wrote there. */
export const ADDRESS_HEADER = 'x-parley-address';

/** better-auth on our tables, with our rules. `baseUrl` is an origin. */
export function createBetterAuth({ db, secret, baseUrl, trustedOrigins = [], logger }: Omit<AuthOptions, 'now'>) {
  const mail = createAuthMail(db, baseUrl);
  // Its errors include every wrong password, and details such as who tried; those stay out.
  const levels = { error: 'warn', warn: 'debug', info: 'trace', debug: 'trace', success: 'trace' } as const;

  return betterAuth({
    appName: 'Parley',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [...trustedOrigins],

    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    user: { modelName: 'person' },
    account: { modelName: 'credential', fields: { userId: 'personId' } },
    session: {
      fields: { userId: 'personId' },
      expiresIn: 30 * DAY,
      updateAge: DAY,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: { ...session, ipAddress: context?.headers?.get(ADDRESS_HEADER) ?? null },
          }),
        },
      },
    },
    // Tokens are stored hashed; expired ones are purged by a job.
    verification: { storeIdentifier: 'hashed', disableCleanup: true },

    emailAndPassword: {
      enabled: true,
      // Ours is a plugin below.
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_LIFETIME,
      sendResetPassword: ({ user, token }) => mail.resetPassword(user, token),
    },

    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (secondFactorInput[path]?.safeParse(body).success === false) throw refusal([]);
        const { data, error } = signUpInputs[path]?.safeParse(body) ?? {};
        if (error) throw refusal(error.issues.map((issue) => issue.path[0]));
        return data && { context: { body: data } };
      }),
    },

    plugins: [
      signUpByLink({ db, mail, baseUrl }),
      // Before bearer, which gives out the token of the session that sign-in has made: without the second factor, none.
      twoFactor({
        issuer: 'Parley',
        twoFactorCookieMaxAge: SECOND_FACTOR_LIFETIME,
        schema: { twoFactor: { fields: { userId: 'personId' } } },
      }),
      bearer(),
    ],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'parley',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax' },
      // Ids are left to Prisma: UUIDv7.
      database: { generateId: false },
      // Anyone may send the headers that would be believed: the hook above knows better.
      ipAddress: { disableIpTracking: true },
      // Spelled out because better-auth turns it off where NODE_ENV is test.
      disableOriginCheck: false,
    },
    logger: {
      level: 'info',
      log: (level, message, ...details) => {
        logger[levels[level]]({ err: details.find((detail) => detail instanceof Error) }, message);
      },
    },
  });
}

const signUpInputs: Readonly<Record<string, ZodType>> = {
  '/sign-up/link': signUpLinkInput,
  '/sign-up/finish': signUpInput,
};

function refusal(fields: readonly unknown[]): APIError {
  if (fields.includes('name')) {
    return APIError.from('BAD_REQUEST', {
      code: 'INVALID_NAME',
      message: 'A name has 1 to 100 characters on one line.',
    });
  }
  if (fields.includes('email'))
    return APIError.from('BAD_REQUEST', { code: 'INVALID_EMAIL', message: 'Invalid email' });
  return APIError.from('BAD_REQUEST', { code: 'VALIDATION_ERROR', message: 'The request was not understood.' });
}
