/** The schema's `IssueCode`. */
const issueCodes = [
  'REQUIRED',
  'TOO_LONG',
  'INVALID',
  'NOT_ALLOWED',
  'UNKNOWN',
  'EMPTY',
  'TOO_LARGE',
  'TOO_MANY',
  'OUTDATED',
  'EXPIRED',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** One mistake, as an error's `extensions.issues` tells it. */
export interface Issue {
  /** As the server names it, such as `input.subject`. */
  field: string;
  code: IssueCode;
  /** In plain words, what would be accepted. */
  allowed: string;
  /** Of a wrong code. */
  attemptsLeft?: number;
}

/** The issues of an error's extensions; what has a shape or a code not known here is left out. */
export function issuesOf(value: unknown): Issue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null || !('field' in issue) || !('code' in issue)) return [];
    const code = issueCodes.find((known) => known === issue.code);
    if (typeof issue.field !== 'string' || !code) return [];
    const allowed = 'allowed' in issue && typeof issue.allowed === 'string' ? issue.allowed : '';
    const attemptsLeft =
      'attemptsLeft' in issue && typeof issue.attemptsLeft === 'number' ? { attemptsLeft: issue.attemptsLeft } : {};
    return [{ field: issue.field, code, allowed, ...attemptsLeft }];
  });
}
