import { z } from 'zod';

/** Control characters, line separators, and the marks that turn the direction of the text after them. */
const forbidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What people call themselves: 1 to 100 characters after trimming, on one line. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !forbidden.test(name));

/**
 * What a sign-up may say, and nothing else. The length of the password is checked by better-auth.
 * `callbackURL` is where the link in the verification mail leads in the end.
 */
export const signUpInput = z.strictObject({
  name: personName,
  email: z.email().max(254),
  password: z.string(),
  callbackURL: z.string().max(2_000).optional(),
});
