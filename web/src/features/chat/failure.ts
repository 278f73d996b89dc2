import type { CombinedError } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { retryAtOf } from '@/lib/graphql/retry-at.ts';

/** Why something could not be done, in words; and from when on, in milliseconds since 1970, it can be tried again. */
export interface Failure {
  readonly words: string;
  readonly retryAt: number | undefined;
}

export const failureOf = (error: CombinedError): Failure => ({
  words: faultOf(error).detail,
  retryAt: retryAtOf(error, Date.now()),
});
