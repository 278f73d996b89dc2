import type { z } from 'zod';
import type { Issue } from '../../errors.ts';

type ZodIssue = z.core.$ZodIssue;

/** What a schema found wrong, as issues: `fieldOf` names the input's field for the path of a setting. */
export function settingIssues(
  { issues }: z.ZodError,
  fieldOf: (path: readonly PropertyKey[]) => string = (path) => path.join('.'),
): Issue[] {
  return issues.map((issue) => ({ field: fieldOf(issue.path), ...codeAndWords(issue) }));
}

function codeAndWords(issue: ZodIssue): Pick<Issue, 'code' | 'allowed'> {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return { code: 'REQUIRED', allowed: 'at least one character' };
      if (issue.origin === 'array') return { code: 'REQUIRED', allowed: 'at least one' };
      return { code: 'INVALID', allowed: `at least ${Number(issue.minimum) + (issue.inclusive ? 0 : 1)}` };
    case 'too_big':
      if (issue.origin === 'string') return { code: 'TOO_LONG', allowed: `at most ${issue.maximum} characters` };
      if (issue.origin === 'array') return { code: 'TOO_LONG', allowed: `at most ${issue.maximum}` };
      return { code: 'INVALID', allowed: `at most ${issue.maximum}` };
    case 'custom':
      return { code: 'NOT_ALLOWED', allowed: issue.message };
    case 'invalid_value':
      return { code: 'INVALID', allowed: `one of ${issue.values.join(', ')}` };
    default:
      return { code: 'INVALID', allowed: issue.message };
  }
}
