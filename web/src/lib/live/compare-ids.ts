/**
 * The order in which the API gives two of one type that are equal in all else, for `Array.sort`. It goes by what their
 * global ids stand for; base64 puts digits before letters and so has an order of its own.
 */
export function compareIds(a: string, b: string): number {
  const [first, second] = [atob(a), atob(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
