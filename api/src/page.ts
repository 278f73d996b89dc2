import { badInput, type Issue } from './errors.ts';

/** Items of a page, or ids of a list, at most. */
export const maxPageSize = 100;

interface PageSize {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
}

/** Throws BAD_INPUT for a negative size of a page; one that is too large gets as much as there is in a page. */
export function checkPageSize({ first, last }: PageSize): void {
  const issues: Issue[] = Object.entries({ first, last }).flatMap(([field, size]) =>
    size && size < 0 ? [{ field, code: 'INVALID', allowed: `0 or more; ${maxPageSize} at most are given` }] : [],
  );
  if (issues.length > 0) throw badInput(issues);
}
