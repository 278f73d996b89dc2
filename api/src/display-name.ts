import { z } from 'zod';
import { badInput } from './errors.ts';

/** Control characters, line separators, and the marks that turn the direction of the text after them. */
const forbidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What people and desks are called: 1 to 100 characters after trimming, on one line. */
export const displayName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !forbidden.test(name));

/** The name as it is kept, from what somebody typed. Throws BAD_INPUT of the field `name`. */
export function readDisplayName(typed: string): string {
  const { success, data } = displayName.safeParse(typed);
  if (success) return data;
  const name = typed.trim();
  const code = name === '' ? 'REQUIRED' : name.length > 100 ? 'TOO_LONG' : 'INVALID';
  throw badInput([{ field: 'name', code, allowed: 'one line of 1 to 100 characters' }]);
}
