/** better-auth's error codes that a page has words for; OFFLINE when no answer came, OTHER for the rest. */
export type AuthCode = (typeof codes)[number] | 'TOO_MANY_REQUESTS' | 'OFFLINE' | 'OTHER';

const codes = [
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_NAME',
  'INVALID_EMAIL',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'INVALID_TOKEN',
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
] as const;

interface AuthResult {
  data?: unknown;
  error: { code?: string | undefined; status: number; retryAfter?: unknown } | null;
}

export type AuthCall = () => Promise<AuthResult>;

/** Where the answer to too many attempts says nothing of how long to wait. */
const USUAL_SECONDS = 60;

/**
 * Makes one call to better-auth and says how it failed, if it did; after too many attempts, also in how many seconds to try
 * again. Never rejects.
 */
export async function authCall(
  call: AuthCall,
  onTooMany?: (retryAfter: number) => void,
): Promise<AuthCode | undefined> {
  try {
    const { error } = await call();
    if (!error) return undefined;
    if (error.status === 429) {
      onTooMany?.(typeof error.retryAfter === 'number' ? error.retryAfter : USUAL_SECONDS);
      return 'TOO_MANY_REQUESTS';
    }
    return codes.find((code) => code === error.code) ?? 'OTHER';
  } catch {
    return 'OFFLINE';
  }
}

/** Words above the button, for what is wrong with no field in particular. */
export function generalAuthWords(code: AuthCode): string {
  switch (code) {
    case 'TOO_MANY_REQUESTS':
      return 'Those were too many attempts in a short time.';
    case 'OFFLINE':
      return 'Parley could not be reached. Check your connection and try again.';
    default:
      return 'Something failed on our side. Try again in a moment.';
  }
}
