import type { OpenFile } from './open-file.ts';

/**
 * Whether a file that starts like a Windows bitmap has a header of one and the pixels that the header promises.
 *
 * @see https://learn.microsoft.com/windows/win32/gdi/bitmap-storage
 */
export async function isWholeBitmap(file: OpenFile): Promise<boolean> {
  const header = await file.read(0, 54);
  if (header.length < 54) return false;
  const [pixels, headerSize] = [header.readUInt32LE(10), header.readUInt32LE(14)];
  const [width, height] = [header.readInt32LE(18), Math.abs(header.readInt32LE(22))];
  const [planes, bits, compression] = [header.readUInt16LE(26), header.readUInt16LE(28), header.readUInt32LE(30)];
  if (![40, 52, 56, 108, 124].includes(headerSize) || planes !== 1 || ![1, 4, 8, 16, 24, 32].includes(bits))
    return false;
  if (width <= 0 || height === 0 || pixels < 14 + headerSize) return false;
  // Rows end on multiples of 4 bytes; run lengths (1 and 2) alone make them shorter.
  const length =
    compression === 1 || compression === 2 ? header.readUInt32LE(34) : Math.ceil((width * bits) / 32) * 4 * height;
  return file.size >= pixels + length;
}
