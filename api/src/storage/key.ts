/** Thrown where there is no file under a key. */
export class NotStoredError extends Error {
  override readonly name = 'NotStoredError';
}

const name = '[A-Za-z0-9_-][A-Za-z0-9._-]*';
const keyPattern = new RegExp(`^${name}(/${name})*$`);

/**
 * The key itself. No name in it starts with a dot or is empty, so that it leads nowhere but down, and to one place only: the
 * drivers would tidy keys up, and take two for the same.
 *
 * @throws Error for any other, which would be a mistake of ours: keys are never made of what people write
 */
export function checkKey(key: string): string {
  if (!keyPattern.test(key)) throw new Error(`Not a key of the storage: ${JSON.stringify(key)}`);
  return key;
}

/** The same for what keys start with: whole names, so that `files/1` is no start of `files/10`. Always ends with a slash. */
export const checkPrefix = (prefix: string): string => `${checkKey(prefix.replace(/\/$/, ''))}/`;
