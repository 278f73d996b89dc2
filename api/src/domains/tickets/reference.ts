import { randomInt } from 'node:crypto';

/** Without 0/O and 1/I, so that a reference survives being read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A new reference `TKT-XXXXX-XXXX` from a secure source: 45 bits. */
export function createReference(): string {
  return `TKT-${draw(5)}-${draw(4)}`;
}

/** Brings what a person typed into the form it is stored in; null when it can't be a reference. */
export function normaliseReference(typed: string): string | null {
  const reference = typed.trim().toUpperCase();
  return /^TKT-[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{4}$/.test(reference) ? reference : null;
}

function draw(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
