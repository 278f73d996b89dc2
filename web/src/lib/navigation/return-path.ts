/**
 * A path of this site to come back to, or `undefined`. Whatever could lead elsewhere is refused: other origins,
 * `//host`, `/\host`, schemes.
 */
export function safeReturnPath(value: unknown, origin: string): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const url = URL.canParse(value, origin) ? new URL(value, origin) : undefined;
  if (!url || url.origin !== origin) return undefined;
  const path = url.pathname + url.search + url.hash;
  // A path such as `/./` + `/host` can still resolve to one that begins with two slashes.
  return path.startsWith('//') ? undefined : path;
}
