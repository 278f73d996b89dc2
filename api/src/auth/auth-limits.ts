import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import type { LimitName } from '../limits/rate-limits.ts';

const signIn = '/api/auth/sign-in/email';

/** Where a wrong code or password is one try of guessing it, by who is signed in or still owes the second factor. */
const guessed: Readonly<Record<string, LimitName>> = {
  '/api/auth/two-factor/verify-totp': 'SECOND_FACTOR',
  '/api/auth/two-factor/verify-backup-code': 'SECOND_FACTOR',
  '/api/auth/two-factor/enable': 'CONFIRM_PASSWORD',
  '/api/auth/two-factor/disable': 'CONFIRM_PASSWORD',
  '/api/auth/two-factor/generate-backup-codes': 'CONFIRM_PASSWORD',
};

/** What else is limited. All of it is asked for by POST. */
const limited: Readonly<Record<string, LimitName>> = {
  '/api/auth/sign-up/link': 'SIGN_UP',
  '/api/auth/sign-up/finish': 'RESET_PASSWORD',
  '/api/auth/request-password-reset': 'SEND_LINK',
  '/api/auth/reset-password': 'RESET_PASSWORD',
};

/** Who asks, as limits count them. */
interface Asked {
  readonly request: Request;
  /** As `clientAddress` gives it. */
  readonly address: string;
  /** The person who is signed in, or who still owes the second factor. */
  readonly personId: () => Promise<string | null>;
}

/** Runs `answer` if the request is within its limits; else says with 429 in how many seconds to try again. Never rejects for that. */
export async function withinLimits(
  limits: Limits,
  { request, address, personId }: Asked,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const limit = limited[pathname];
  const guess = guessed[pathname];
  try {
    if (guess) return await answerGuess(limits, guess, await personId(), address, answer);
    if (pathname === signIn) return await answerSignIn(limits, await emailOf(request), address, answer);
    if (limit) await limits.use(limit, { person: await emailOf(request), address });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'RATE_LIMITED') return refusal(error);
    throw error;
  }
  return answer();
}

/**
 * Counts the attempt as one that failed before it is made, so that a thousand at once are no more than one after the other.
 * Only the right password gives it back: a request that is refused for its form proves nothing.
 */
async function answerSignIn(
  limits: Limits,
  person: string,
  address: string,
  answer: () => Promise<Response>,
): Promise<Response> {
  const pair = { person: digest(`${person} ${address}`) };
  await limits.use('FAILED_SIGN_IN', pair);
  await limits.use('SIGN_IN', { person, address });
  const response = await answer();
  if (!response.ok) return response;
  await limits.forget('FAILED_SIGN_IN', pair);
  await limits.giveBack('SIGN_IN', { person });
  return response;
}

/** Counted before it is looked at, as a sign-in is; the right one gives a person's count back. */
async function answerGuess(
  limits: Limits,
  limit: LimitName,
  personId: string | null,
  address: string,
  answer: () => Promise<Response>,
): Promise<Response> {
  const person = personId === null ? {} : { person: personId };
  await limits.use(limit, { ...person, address });
  const response = await answer();
  if (response.ok) await limits.giveBack(limit, person);
  return response;
}

const body = z.object({ email: z.string() });

/** Stands for the e-mail address in keys, which have an end; whoever names none is one person. */
async function emailOf(request: Request): Promise<string> {
  const typed: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  return digest(body.safeParse(typed).data?.email.trim().toLowerCase() ?? '');
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

function refusal({ message, details: { retryAfter = 1 } }: DomainError): Response {
  const headers = { 'retry-after': String(retryAfter) };
  return Response.json({ code: 'RATE_LIMITED', message, retryAfter }, { status: 429, headers });
}
