/** Where a verification link leads: to the page that makes the person a customer of the desk, and on to where they were going. */
export function welcomePath(desk: string | undefined, returnTo: string | undefined): string {
  const search = new URLSearchParams();
  if (desk) search.set('desk', desk);
  if (returnTo) search.set('return', returnTo);
  const query = search.toString();
  return query ? `/welcome?${query}` : '/welcome';
}
