import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The six digits that an authenticator app shows for the key, in Base32, at a time: RFC 6238 with SHA-1 and 30 seconds. */
export function totp(key: string, at = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', fromBase32(key)).update(counter).digest();
  const offset = hash.at(-1)! & 0xf;
  const digits = (hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(digits).padStart(6, '0');
}

/** The same for the address inside the QR code. */
export function totpOfUri(uri: string, at?: number): string {
  return totp(new URL(uri).searchParams.get('secret')!, at);
}

function fromBase32(text: string): Buffer {
  const bits = [...text.replaceAll(/[\s=]/g, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
}
