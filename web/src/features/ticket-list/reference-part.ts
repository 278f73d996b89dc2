/** What was typed to find a ticket, as references are written; undefined for nothing, null when no reference can contain it. */
export function referencePart(typed: string | undefined): string | undefined | null {
  const part = (typed ?? '').trim().toUpperCase();
  if (part === '') return undefined;
  return /^[0-9A-Z-]{1,14}$/.test(part) ? part : null;
}
