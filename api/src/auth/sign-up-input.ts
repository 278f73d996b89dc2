import { z } from 'zod';
import { displayName } from '../display-name.ts';

/** What somebody says to get a link. `next` is the path of ours that they are going to. */
export const signUpLinkInput = z.strictObject({
  email: z.email().max(254),
  next: z.string().max(2_000).optional(),
});

/** What whoever opened the link says. The length of the password is checked as better-auth checks every other. */
export const signUpInput = z.strictObject({
  token: z.string().max(200),
  name: displayName,
  password: z.string(),
});
