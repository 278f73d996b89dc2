import { badInput } from '../errors.ts';
import { isStorable } from '../rich-text/rich-text-bounds.ts';

/** Characters that somebody can search for at most. */
export const maxSearchLength = 200;

/** Trims what was typed; null for nothing. Throws BAD_INPUT, naming the field, for what is too long or is not text. */
export function readSearch(typed: string, field: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  if ([...trimmed].length > maxSearchLength) {
    throw badInput([{ field, code: 'TOO_LONG', allowed: `at most ${maxSearchLength} characters` }]);
  }
  if (!isStorable(trimmed)) throw badInput([{ field, code: 'INVALID', allowed: 'text' }]);
  return trimmed;
}
