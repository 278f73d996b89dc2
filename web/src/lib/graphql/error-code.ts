import type { CombinedError } from 'urql';

/** The schema's `ErrorCode`. Errors carry it beside the data, so no document names the enum. */
const codes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof codes)[number];

/** The first code the API gave, or NETWORK when its answer never came. */
export function errorCode(error: CombinedError | undefined): ErrorCode | 'NETWORK' | undefined {
  if (!error) return undefined;
  if (error.networkError) return 'NETWORK';
  for (const { extensions } of error.graphQLErrors) {
    const code = extensions.code;
    if (isErrorCode(code)) return code;
  }
  return 'INTERNAL';
}

function isErrorCode(code: unknown): code is ErrorCode {
  return codes.some((known) => known === code);
}
