import { CombinedError } from 'urql';
import { issuesOf } from '@/lib/forms/issue.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { retryAtOf } from '@/lib/graphql/retry-at.ts';
import { refusedByServer } from './refusal-words.ts';

/** Why a file did not arrive, in words that say what to do. */
export type UploadFault =
  | Failed
  /** This file will never be taken. */
  | { readonly status: 'refused'; readonly reason: string };

/** The same file may be sent again. */
export interface Failed {
  readonly status: 'failed';
  readonly reason: string;
  /** Parley was out of reach: it is sent again when it is back. */
  readonly lost: boolean;
  /** In milliseconds since 1970, where it would be refused until then. */
  readonly retryAt?: number | undefined;
}

export const lostOnTheWay: UploadFault = {
  status: 'failed',
  reason: 'Not uploaded yet: Parley could not be reached.',
  lost: true,
};

export const goneFromDisk: UploadFault = {
  status: 'refused',
  reason: 'Not attached: the file was moved or changed since it was chosen. Choose it again.',
};

/** What a server, or something before it, answered instead of an attachment. */
export function faultOfAnswer(status: number, errors: readonly object[] | undefined): UploadFault {
  if (!errors || errors.length === 0) return faultOfStatus(status);
  const error = new CombinedError({ graphQLErrors: [...errors] });
  const [issue] = error.graphQLErrors.flatMap(({ extensions }) => issuesOf(extensions.issues));
  if (issue) return { status: 'refused', reason: refusedByServer(issue) };
  if (errorCode(error) === 'RATE_LIMITED') {
    const reason = 'Not uploaded yet: those were many files in a short time.';
    return { ...failed(reason), retryAt: retryAtOf(error, Date.now()) };
  }
  return failed(`Not uploaded: ${lowerFirst(faultOf(error).detail)}`);
}

/** An answer that says no more than its number, such as that of a proxy or of a server that restarts. */
function faultOfStatus(status: number): UploadFault {
  if (status === 413) return { status: 'refused', reason: 'Not attached: the file is too large for the server.' };
  if (status === 502 || status === 503 || status === 504) return lostOnTheWay;
  return failed('Not uploaded: something failed on our side. Try again in a moment.');
}

function failed(reason: string): Failed {
  return { status: 'failed', reason, lost: false };
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
