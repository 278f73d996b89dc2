/** `extensions.code` of every error the API answers with on purpose. */
export const ErrorCode = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_INPUT: 'BAD_INPUT',
  CONFLICT: 'CONFLICT',
  RATE_LIMITED: 'RATE_LIMITED',
  INTERNAL: 'INTERNAL',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** `extensions.issues[].code`: what is wrong with one field. */
export const IssueCode = {
  REQUIRED: 'REQUIRED',
  TOO_LONG: 'TOO_LONG',
  TOO_LARGE: 'TOO_LARGE',
  TOO_MANY: 'TOO_MANY',
  EMPTY: 'EMPTY',
  INVALID: 'INVALID',
  NOT_ALLOWED: 'NOT_ALLOWED',
  UNKNOWN: 'UNKNOWN',
  OUTDATED: 'OUTDATED',
  EXPIRED: 'EXPIRED',
} as const;
export type IssueCode = (typeof IssueCode)[keyof typeof IssueCode];

/** One mistake of an input. `allowed` says in plain words what would be accepted. */
export interface Issue {
  readonly field: string;
  readonly code: IssueCode;
  readonly allowed: string;
  /** Of a wrong code: how often another may be tried before a new one has to be asked for. */
  readonly attemptsLeft?: number;
}

interface DomainErrorDetails {
  readonly issues?: readonly Issue[];
  /** Seconds until trying again makes sense. */
  readonly retryAfter?: number;
}

/** A refusal meant for the caller: it leaves the API as it is, where every other error is masked and logged. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: DomainErrorDetails;

  constructor(code: ErrorCode, message: string, details: DomainErrorDetails = {}) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** All mistakes of one input at once. */
export function badInput(issues: readonly Issue[]): DomainError {
  const fields = [...new Set(issues.map((issue) => issue.field))].join(', ');
  return new DomainError('BAD_INPUT', `Not accepted: ${fields}.`, { issues });
}

export const unauthenticated = (): DomainError => new DomainError('UNAUTHENTICATED', 'Sign in first.');

/** The same answer for what does not exist and for what the viewer may not see. */
export const notFound = (what: string): DomainError => new DomainError('NOT_FOUND', `${what} not found.`);

export const forbidden = (message: string): DomainError => new DomainError('FORBIDDEN', message);
