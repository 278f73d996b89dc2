import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parseCookies } from 'better-auth/cookies';
import type { PrismaClient } from '../database/generated/client.ts';
import { isUuid } from '../global-id.ts';

/** Who is signed in, and until when if nobody signs them out before. */
export interface ViewerSession {
  readonly personId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

export interface SessionReader {
  /**
   * The session of a request or of a socket's upgrade: of its `Authorization: Bearer …` if it has that header, else of its
   * cookie. Who may send cookies from where is for the caller to check (Origin).
   */
  fromHeaders(headers: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>): Promise<ViewerSession | null>;
  /** A session by its id, from an address that was signed in it. */
  fromId(sessionId: string): Promise<ViewerSession | null>;
  /** The session of a token given by itself, as in `connection_init`. */
  fromToken(token: string): Promise<ViewerSession | null>;
}

/** Milliseconds within which further uses of a session are not noted. */
const USE_INTERVAL = 5 * 60 * 1000;

interface SessionReaderOptions {
  db: Pick<PrismaClient, 'session'>;
  /** better-auth's: it signs cookies with it. */
  secret: string;
  cookieName: string;
  now: () => Date;
}

/**
 * Reads sessions as better-auth does, but in one query instead of two and without its hooks, because every request to the
 * API begins with it. It notes that they are used, and changes nothing else: sessions are prolonged by GET /api/auth/get-session, which renews the cookie too.
 */
export function createSessionReader({ db, secret, cookieName, now }: SessionReaderOptions): SessionReader {
  const find = async (where: { token: string } | { id: string }): Promise<ViewerSession | null> => {
    const select = { id: true, personId: true, expiresAt: true, lastUsedAt: true };
    const session = await db.session.findUnique({ where, select });
    const at = now();
    if (!session || session.expiresAt <= at) return null;
    const { id, lastUsedAt } = session;
    // Of many requests at once, one writes.
    if (at.getTime() - lastUsedAt.getTime() >= USE_INTERVAL) {
      await db.session.updateMany({ where: { id, lastUsedAt }, data: { lastUsedAt: at } });
    }
    return { personId: session.personId, sessionId: session.id, expiresAt: session.expiresAt };
  };
  // Sign-in answers with the bare token in its body, and with the signed one in the header set-auth-token: both will do.
  const fromBareToken = async (token: string | undefined) =>
    token && /^[\w-]{1,128}$/.test(token) ? find({ token }) : null;
  const fromToken = (token: string) => fromBareToken(token.includes('.') ? unsign(token, secret) : token);

  return {
    fromToken,
    fromId: async (id) => (isUuid(id) ? find({ id }) : null),
    fromHeaders: async ({ authorization, cookie = '' }) => {
      if (authorization === undefined) return fromBareToken(unsign(parseCookies(cookie).get(cookieName) ?? '', secret));
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      return token ? fromToken(token) : null;
    },
  };
}

/** The token in `token.signature`, if the signature, HMAC-SHA-256 in base64, is ours. */
export function unsign(signed: string, secret: string): string | undefined {
  const [token = '', signature = ''] = signed.split('.');
  const given = Buffer.from(signature);
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}
