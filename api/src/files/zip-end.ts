import type { OpenFile } from './open-file.ts';

/** Of the record at the end of a ZIP, without the comment after it, which has 65,535 bytes at most. */
const recordLength = 22;
const DIRECTORY = Buffer.from('PK\x01\x02');
const RECORD = Buffer.from('PK\x05\x06');
const ZIP64_LOCATOR = Buffer.from('PK\x06\x07');

/**
 * Where the ZIP ends that a reader of ZIPs would find in a file, whatever stands before and after it; null: none. Readers look
 * for its record from the end of the file, and go from there to the directory of its entries. One without entries is none.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12–4.3.16
 */
export async function findZipEnd(file: OpenFile): Promise<number | null> {
  const from = Math.max(0, file.size - recordLength - 65_535);
  const tail = await file.read(from, file.size - from);
  for (let at = tail.lastIndexOf(RECORD); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(RECORD, at - 1)) {
    if (at + recordLength > tail.length) continue;
    const position = from + at;
    const end = position + recordLength + tail.readUInt16LE(at + 20);
    if (await hasDirectory(file, position, tail.subarray(at))) return end;
  }
  return null;
}

/** Offsets count from the start of the ZIP: what stands before it, if anything, moves its directory as it moves its record. */
async function hasDirectory(file: OpenFile, position: number, record: Buffer): Promise<boolean> {
  const [length, offset] = [record.readUInt32LE(12), record.readUInt32LE(16)];
  for (const start of [offset, position - length]) {
    if (start >= 0 && (await file.read(start, 4)).equals(DIRECTORY)) return true;
  }
  return (await file.read(position - 20, 4)).equals(ZIP64_LOCATOR);
}
