import { z } from 'zod';

/** Control characters, line separators, and the marks that turn the direction of the text after them. */
const forbidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What people and desks are called: 1 to 100 characters after trimming, on one line. */
export const displayName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !forbidden.test(name));
