import type { CombinedError } from 'urql';
import { errorCode } from './error-code.ts';

/** What to tell of an error that no field of a form can carry. */
export interface Fault {
  /** Why, and what to do. */
  detail: string;
  /** The thing is not there, or not theirs: `NoAccess`, and no retry. */
  noAccess: boolean;
}

export function faultOf(error: CombinedError): Fault {
  switch (errorCode(error)) {
    case 'NETWORK':
      return { noAccess: false, detail: 'Parley could not be reached. Check your connection and try again.' };
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return { noAccess: true, detail: 'It does not exist, or it belongs to somebody else.' };
    case 'RATE_LIMITED':
      return { noAccess: false, detail: `Too many requests in a short time. ${retryAdvice(error)}` };
    case 'UNAUTHENTICATED':
      return { noAccess: false, detail: 'Your session has ended. Sign in again to continue.' };
    case 'BAD_INPUT':
    case 'CONFLICT':
      return { noAccess: false, detail: error.graphQLErrors[0]?.message ?? 'The request was refused.' };
    default:
      return { noAccess: false, detail: 'Something failed on our side. It has been recorded. Try again in a moment.' };
  }
}

/** "Try again in 2 minutes." from the seconds of `retryAfter`, where the API gave them. */
function retryAdvice(error: CombinedError): string {
  const seconds = error.graphQLErrors
    .map(({ extensions }) => extensions.retryAfter)
    .find((value) => typeof value === 'number');
  if (typeof seconds !== 'number') return 'Try again in a few minutes.';
  if (seconds < 60) return `Try again in ${Math.max(1, Math.ceil(seconds))} s.`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'Try again in a minute.' : `Try again in ${minutes} minutes.`;
}
