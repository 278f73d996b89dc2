/**
 * The header of an unmasked, final text frame (RFC 6455, section 5.2) of so many bytes, one character a byte. Servers send
 * frames of this kind; nothing of it depends on the receiver.
 */
export function textFrameHeader(bytes: number): string {
  if (bytes < 126) return String.fromCharCode(0x81, bytes);
  if (bytes < 2 ** 16) return String.fromCharCode(0x81, 126, bytes >> 8, bytes & 0xff);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(bytes));
  return `${String.fromCharCode(0x81, 127)}${length.toString('latin1')}`;
}
