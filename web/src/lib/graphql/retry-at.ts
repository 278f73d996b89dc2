import type { CombinedError } from 'urql';
import { errorCode } from './error-code.ts';

/** Where the API says that there was too much, and not for how long. */
const USUAL_SECONDS = 60;

/** From when on, in milliseconds since 1970, what was refused as too much can be tried again; undefined for other errors. */
export function retryAtOf(error: CombinedError, now: number): number | undefined {
  if (errorCode(error) !== 'RATE_LIMITED') return undefined;
  const seconds = error.graphQLErrors
    .map(({ extensions }) => extensions.retryAfter)
    .find((value) => typeof value === 'number');
  return now + (typeof seconds === 'number' ? seconds : USUAL_SECONDS) * 1_000;
}
