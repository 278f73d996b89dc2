import { createHash } from 'node:crypto';

/**
 * A whole number from 0 to below `limit` that is always the same for the same words: the demo looks uneven, as life does,
 * but alike wherever it's loaded.
 */
export function drawn(words: string, limit: number): number {
  return digest(words).readUInt32BE(0) % limit;
}

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A reference TKT-XXXXX-XXXX that is always the same for the same words. Real ones come from tickets/reference.ts. */
export function drawnReference(words: string): string {
  const characters = [...digest(words)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `TKT-${characters.slice(0, 5)}-${characters.slice(5, 9)}`;
}

const digest = (words: string): Buffer => createHash('sha256').update(words).digest();
