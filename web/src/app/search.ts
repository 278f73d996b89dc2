import { safeReturnPath } from '@/lib/navigation/return-path.ts';

/** What stands behind the question mark of an address, as it is. */
type RawSearch = Record<string, unknown>;

/** Values stay the words they are: a token of digits is no number. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

/** The other way; what is undefined is left out. */
export function stringifySearch(search: RawSearch): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined);
  const words = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  return words.size > 0 ? `?${words}` : '';
}

/**
 * What a route reads of an address, and nothing else. The router lays what a route has read over what the address says: a
 * value that was refused, such as a way back to another site, would come through if it were not said to be absent.
 */
export function only<Search extends object>(read: (search: RawSearch) => Search): (search: RawSearch) => Search {
  return (search) => {
    const absent = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
    return { ...absent, ...read(search) };
  };
}

/** The named values that are words. */
export function words<Name extends string>(search: RawSearch, ...names: Name[]): { [name in Name]?: string } {
  const result: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') result[name] = value;
  }
  return result;
}

/** Where to come back to; nowhere but on this site. */
export function returnSearch(search: RawSearch): { return?: string } {
  const path = safeReturnPath(search.return, window.location.origin);
  return path === undefined ? {} : { return: path };
}
