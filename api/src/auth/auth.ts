import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { parseCookies } from 'better-auth/cookies';
import { toNodeHandler } from 'better-auth/node';
import type { Logger } from 'pino';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Limits } from '../limits/limits.ts';
import { withinLimits } from './auth-limits.ts';
import { ADDRESS_HEADER, createBetterAuth } from './better-auth.ts';
import { createRequestContexts } from './request-contexts.ts';
import { createSessionReader, type SessionReader, unsign } from './session-reader.ts';

/** The endpoints of better-auth that Parley uses; it has many more. */
const endpoints: ReadonlySet<string> = new Set([
  '/api/auth/sign-up/link',
  '/api/auth/sign-up/finish',
  '/api/auth/sign-in/email',
  '/api/auth/sign-out',
  '/api/auth/get-session',
  '/api/auth/request-password-reset',
  '/api/auth/reset-password',
  '/api/auth/two-factor/enable',
  '/api/auth/two-factor/disable',
  '/api/auth/two-factor/generate-backup-codes',
  '/api/auth/two-factor/verify-totp',
  '/api/auth/two-factor/verify-backup-code',
]);

/** Endpoints that must not show, by the time they take, whether an address has an account. */
const discreet: ReadonlySet<string> = new Set(['/api/auth/sign-up/link', '/api/auth/request-password-reset']);

/** Milliseconds before a discreet endpoint answers: well above what it needs. */
const DISCREET_TIME = 400;

/** Bytes of a request. The largest, a sign-up, has under 3 kB. */
const MAX_BODY = 16 * 1024;

export interface AuthOptions {
  db: PrismaClient;
  /** At least 32 characters, the same on all nodes. Changing it signs everybody out. */
  secret: string;
  /** Where people reach Parley, such as `https://support.example.com`: for links in emails; https makes cookies Secure. */
  baseUrl: string;
  /** Further origins whose pages may sign people in. */
  trustedOrigins?: readonly string[] | undefined;
  logger: Logger;
  /** Of the sessions read; better-auth has its own clock. @default the system's */
  now?: (() => Date) | undefined;
  limits: Limits;
}

export interface Auth extends SessionReader {
  /** Who has given their password within the last ten minutes, from this browser, and still owes the second factor. */
  pendingPerson(headers: Pick<IncomingHttpHeaders, 'cookie'>): Promise<string | null>;
  /** Answers every request under /api/auth. `address` is as `clientAddress` gives it. Never rejects. */
  handler: (request: IncomingMessage, response: ServerResponse, address: string) => Promise<void>;
}

/**
 * Sign-up, sign-in and sessions. Make it once the port is known, because links, cookies and the check of origins depend on
 * `baseUrl`.
 *
 * @throws Error if the secret is too short or `baseUrl` isn't a URL
 */
export async function createAuth(options: AuthOptions): Promise<Auth> {
  const { db, logger, now = () => new Date() } = options;
  if (options.secret.length < 32) throw new Error('The secret of sessions needs at least 32 characters');
  const betterAuth = createBetterAuth({ ...options, baseUrl: new URL(options.baseUrl).origin });
  const context = await betterAuth.$context;
  const inContexts = await createRequestContexts();

  const cookieName = context.authCookies.sessionToken.name;
  const sessions = createSessionReader({ db, secret: context.secret, cookieName, now });

  const pendingPerson: Auth['pendingPerson'] = async ({ cookie = '' }) => {
    const signed = parseCookies(cookie).get(context.createAuthCookie('two_factor').name);
    const identifier = signed && unsign(signed, context.secret);
    const challenge = identifier ? await context.internalAdapter.findVerificationValue(identifier) : null;
    return challenge && challenge.expiresAt > now() ? challenge.value : null;
  };
  const personOf = async (headers: Headers) => {
    const asked = { cookie: headers.get('cookie') ?? '', authorization: headers.get('authorization') ?? undefined };
    return (await sessions.fromHeaders(asked))?.personId ?? (await pendingPerson(asked));
  };

  const answer = async (request: Request, address: string) => {
    const { pathname } = new URL(request.url);
    if (!endpoints.has(pathname)) return Response.json({ code: 'NOT_FOUND' }, { status: 404 });
    const asked = { request, address, personId: () => personOf(request.headers) };
    return withinLimits(options.limits, asked, async () => {
      const pause = discreet.has(pathname) && delay(DISCREET_TIME);
      const [response] = await Promise.all([inContexts(() => betterAuth.handler(request)), pause]);
      return response;
    });
  };

  return {
    ...sessions,
    pendingPerson,

    handler: async (request, response, address) => {
      if (isTooLarge(request)) {
        response.writeHead(413, { connection: 'close' }).end();
        return;
      }
      request.headers[ADDRESS_HEADER] = address;
      try {
        await toNodeHandler((asked: Request) => answer(asked, address))(request, response);
      } catch (err) {
        logger.error({ err }, 'Sign-in failed to answer');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      }
    },
  };
}

/** Bodies of unknown length are refused too: better-auth reads them whole, however long they get. */
function isTooLarge({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > MAX_BODY;
}
