import { authClient } from '@/lib/session/auth-client.ts';

/** Ends the session. A full load follows, so that nothing of it stays in memory. Resolves with words if it failed. */
export async function signOut(): Promise<string | undefined> {
  const { error } = await authClient.signOut();
  if (error) return 'You could not be signed out. Check your connection and try again.';
  window.location.assign('/sign-in');
  return undefined;
}
