/**
 * Where the link of a sign-up leads in the end: to the page that makes the person a customer of the desk, and on to where they were
 * going. Who was invited is a customer once they accept, and goes straight there.
 */
export function welcomePath(desk: string | undefined, returnTo: string | undefined): string {
  if (returnTo && isInvitation(returnTo)) return returnTo;
  const search = new URLSearchParams();
  if (desk) search.set('desk', desk);
  if (returnTo) search.set('return', returnTo);
  const query = search.toString();
  return query ? `/welcome?${query}` : '/welcome';
}

/** Whether somebody is on their way to the page of an invitation. */
export const isInvitation = (returnTo: string | undefined): boolean => returnTo?.startsWith('/invitations/') ?? false;
