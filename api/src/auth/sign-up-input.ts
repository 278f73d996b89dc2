import { z } from 'zod';
import { displayName } from '../display-name.ts';

/**
 * What a sign-up may say, and nothing else. The length of the password is checked by better-auth.
 * `callbackURL` is where the link in the verification mail leads in the end.
 */
export const signUpInput = z.strictObject({
  name: displayName,
  email: z.email().max(254),
  password: z.string(),
  callbackURL: z.string().max(2_000).optional(),
});
