import { authClient } from '@/lib/session/auth-client.ts';

/**
 * Ends the session. A full load of the sign-in page follows, so that nothing of it stays in memory; `returnTo` is a path to
 * come back to. Resolves with words if it failed.
 */
export async function signOut(returnTo?: string): Promise<string | undefined> {
  const { error } = await authClient.signOut();
  if (error) return 'You could not be signed out. Check your connection and try again.';
  window.location.assign(returnTo ? `/sign-in?return=${encodeURIComponent(returnTo)}` : '/sign-in');
  return undefined;
}
