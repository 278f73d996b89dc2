import { authClient } from './auth-client.ts';

/** Asks for a link to an address, which makes an account of it and leads to the path `next`. */
export const requestSignUp = (body: { email: string; next: string }) =>
  authClient.$fetch('/sign-up/link', { method: 'POST', body });

/** Makes the account that a mailed link is for, and signs in. */
export const finishSignUp = (body: { token: string; name: string; password: string }) =>
  authClient.$fetch('/sign-up/finish', { method: 'POST', body });
